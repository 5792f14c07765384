<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Enter it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not complete. Missing: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>price missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} missing</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CostDesk</name>
  <message>
   <source>Copy explanation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty takes the price of the rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we get it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net weight, as the finished piece weighs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of {name} saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repricing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{line} removed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CostTab</name>
  <message>
   <source>Cost per piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rates used: {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{amount} so far</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExtraEditor</name>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price for this piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindingEditor</name>
  <message>
   <source>Counted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price for this piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>piece</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GroupRow</name>
  <message>
   <source>+ Add line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add line: {group}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeadRow</name>
  <message>
   <source>Amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabourEditor</name>
  <message>
   <source>How much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outside workshop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price for this piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set-up cost per batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set-up, once per batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the time as 1.75, 1:45 or 105 min.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all of the piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stone</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LineEditor</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields save when you leave them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LineRow</name>
  <message>
   <source>est.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MetalEditor</name>
  <message>
   <source>Alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filings that come back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss counts as a share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Net weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refiner pays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of the net weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of what is melted</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewLine</name>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter adds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a finding, for example lobster clasp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a stone, for example 12 sapphire round 2.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type an alloy, for example 18K yellow gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type an operation, for example polishing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the plated metal, for example rhodium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what is paid for, for example gift box</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PieceDraft</name>
  <message>
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlatingEditor</name>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plated metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price per piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thickness</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RatePopover</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts from today, for every piece. You find it under Rates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a price above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What does 1 {currency} cost in {home}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for one</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoneEditor</name>
  <message>
   <source>Breakage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carat each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price for this piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price in the rates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priced by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Treatment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type millimetres, for example 6.5 or 7 x 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>carat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strand</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
