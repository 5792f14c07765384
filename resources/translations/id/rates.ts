<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>AlloyPanel</name>
  <message>
   <source>1 piece is made of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>18K yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloy removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloy saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloy {name} saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloyed in, per gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Density</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fee per gram of alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness, per thousand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece is made of this alloy yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price per gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name, for example 18K yellow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the fineness between 1 and 1000, for example 750.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a price for what is alloyed in, only the fine metal and the fee count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no colour named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces are made of it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CurrenciesTab</name>
  <message>
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change in Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices are rounded down to {sign}{step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices are rounded to the nearest {sign}{step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices are rounded to the smallest coin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices are rounded up to {sign}{step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices or catalogs use a currency without an exchange rate: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate in {currency}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the rate of {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your money is {name} ({sign}).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CurrencyForm</name>
  <message>
   <source>1 {far} = {amount} {near}. {swap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bank, money changer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type {near} for 1 {far} instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} for 1 {one}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryTable</name>
  <message>
   <source>Date and where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices of all days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabourTab</name>
  <message>
   <source>12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it is paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation and where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rates of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does one hour cost?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MetalRows</name>
  <message>
   <source>Gold, from one typed price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silver and other metals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calculated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calculated + alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no price yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>typed price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal}, Hong Kong tael</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal}, Thai bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal}, Thai jewelry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal}, fine</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MetalsTab</name>
  <message>
   <source>12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the trade quotes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {count} alloys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the alloys in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{currency} per gram</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message>
   <source>1 line is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Market, dealer, bank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One line each: name, price, unit. Copy three columns from your spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a list first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a list of prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save 1 price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save {count} prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} lines are left out.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteList</name>
  <message>
   <source>no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unit “{unit}” is not known</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PriceChart</name>
  <message>
   <source>No price in this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices over time</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PriceTrial</name>
  <message>
   <source>1 piece uses this price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece uses this price yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their cost can be worked out with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their cost goes down by about {p} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their cost goes down by {p} % on average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their cost goes up by about {p} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their cost goes up by {p} % on average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their cost stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This price counts from {day} on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying the price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces use this price.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PricedRows</name>
  <message>
   <source>Bench hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>counts where a step has no rate of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>percent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PricedTab</name>
  <message>
   <source>Add something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RateForm</name>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {currency}, quote for {purity} % pure metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Market, dealer, bank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New {metal} price saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of {name} mended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of {name} saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purity of the quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save new price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {percent} % above the last price. Look at the unit and the zeros.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {percent} % below the last price. Look at the unit and the zeros.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name, for example {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a price above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the purity between 1 and 1000, for example 965.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RateKinds</name>
  <message>
   <source>Add currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add extra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add metal price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add overhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add plating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claw setting, up to 3 mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gift box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lobster clasp 925, 12 mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plated metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rent, power and tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sapphire, round 3.2 mm, A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stone, size and quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>USD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rhodium</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RatePanel</name>
  <message>
   <source>, {purity} % pure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mend a price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {count} prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or mend this price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type today's price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{currency} per {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal} price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{price} / {unit}, {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RateTab</name>
  <message>
   <source>Removed from the prices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RateWords</name>
  <message>
   <source>% of the direct cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>% of the labour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>baht-weight, Laos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>baht-weight, bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>baht-weight, jewelry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>busak, Malaysia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>candareen, Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chi, Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chi, Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>damloeng, Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from later on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fueang, Thailand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hun, Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hun, Thailand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kyattha, Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kyattha, central bank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>liang, China</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>luong, Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ly, Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mace, Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mat, Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mayam, Banda Aceh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mayam, Jambi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mayam, Malaysia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mayam, North Aceh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mu, Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pe, Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phan, Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>salueng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>salueng, bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>salung, Laos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>satang, Thailand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suku, Malaysia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tael, Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tael, Taiwan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tahil, Singapore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>viss, Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yway, Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days old</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RatesPage</name>
  <message>
   <source>Currencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labour and overhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest price {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stones and findings</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShopRatePanel</name>
  <message>
   <source>Bench workers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days a month × hours a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fairs, accountant, other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in what you pay in a month. We work out the rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rent, power, gas, internet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the day at the bench</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shop rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shop rate saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools, wear and repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the wages first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type wages and costs of a month, and the rate stands here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wages for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does one hour cost?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workshop, a month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labour {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overhead {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} / hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{costs} a month over {hours} bench hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{people} people × {days} days × {hours} h × {share} % = {bench} bench hours a month. Wages {wages} ÷ {bench} = {labour}. Workshop {costs} ÷ {bench} = {overhead}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{wages} of wages over {hours} bench hours</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StonesTab</name>
  <message>
   <source>12 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and where from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a list from a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices of stones and findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working out costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} prices saved.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WeightConverter</name>
  <message>
   <source>Cambodia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hong Kong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malaysia, mayam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Malaysia, tahil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Myanmar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thailand, bars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thailand, jewelry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Troy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vietnam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: 1 {unit} = {grams} g</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
