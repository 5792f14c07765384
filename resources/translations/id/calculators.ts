<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Sentence</name>
  <message>
   <source>({body} g × {share} + {joint} g × {filler}) ÷ {total} g = {overall}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>({length} − {clasp}) ÷ ({diameter} + {knot}) mm: {count} whole beads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 {unit} is {grams} g ({source}), so that is {value} {unit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 {unit} is {grams} g ({source}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 ÷ {each} ct = {per_carat} stones in a carat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>24 × {share} = {karat} karat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A finished gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A gram of fine metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A gram of fineness {share} costs {alloy}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A gram of the alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quote for {grams} g makes a fine gram cost {fine}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A {diameter} mm pearl: {count} in a momme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {area} cm².</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add overhead as a percentage of labour and materials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agent's commission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed metal price per ounce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allowance for shrinkage and finishing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloy up or down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amount in your own currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An hour costs {cost} and is sold at {sold}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another stone of the same size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {percent} % of the metal content.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At that rate no premium covers itself. Check rate_percent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the factory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Average time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bank or card fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beads in an inch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beads on a strand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Benefits on top of wages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between {least} and {most} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both ways differ: the parts do not add up to the value of the invoice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bracelet for a wrist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break-even quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breakage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring a weight from one unit to another, and say it in that unit's scale, as 2 baht 1 salueng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build the value of a shipment up from the factory to the buyer's door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the weight of a ball</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CAD volume to metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carats</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carats to give out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cash rounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chain weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charts differ by up to one size; these follow the standards' formulas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clasp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commission and fees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commission and fees leave nothing. Type less than 100 % in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Content, added up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Content, taken off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost and freight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost of a finished gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost of one piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost, insurance and freight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count small stones: how many make a carat, what so many weigh, and how many to give out with breakage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count the beads on a strand with its clasp and knots, and in an inch without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count the pearls in a momme by their diameter, and weigh so many of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country's system, diameter or circumference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover of the insured value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Current</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered at place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivered, duty paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delivery to the door</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Density of a recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Density of the model, or wax or resin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Density of the other alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Density, as a number or a metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth reckoned with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diameter of the wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct labour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct overhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down time on top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each piece brings {contribution}; {quantity} pieces cover it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Efficiency of the bath</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimate the carats of a set stone by shape, millimetres and kind; diamonds have constants of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimate the surface of something of sheet or wire by its weight and thickness, to be plated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange buffer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchange rate: own money for one foreign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exponent of the curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export clearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export packing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factory cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fall of the exchange rate to bear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fee per gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filigree or watch case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a foreign price that bears a fall of the exchange rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find how far a price follows the metal, and print the table of prices around the agreed metal price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find how many pieces must be sold to cover fixed costs and a wished profit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find how much of a value free on board originates, both ways, and how much foreign material it still bears.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the density of an alloy by the parts of its metals, in any total.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the fine metal and the master alloy for a weight of an alloy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the fine metal and the other metal in a weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the gross profit and the sales that pay a wished income, its tax and the fixed costs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the insurance premium that covers itself too, and the value with cost, insurance and freight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the karat of something by its fine and its whole weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the learning rate that the times of the first and the second piece speak of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the length of a bracelet for a wrist, snug, comfortable or loose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the metal in a plated layer, the charge and time to deposit it, and its cost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the metal of a CAD volume, with an allowance for shrinkage and finishing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the metal that a wax or resin model becomes, with its sprue and button.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the overall fineness of a soldered article, and whether it keeps its mark in Hong Kong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the price from a markup or a margin, or both from a price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the price that leaves a net amount after an agent's commission and fees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the time of the last piece and the average of a batch as hands become faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the yield and the waste of a melt by what went in and what came out, or by its scrap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a cable chain weighs by its links, measured outside, and its wire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a design weighs in another alloy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a finished gram costs when its scrap is sold back cheaper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a length of wire weighs and how much surface it has; width is a round wire's diameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a piece or a chain costs per gram, or per any other unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a productive hour costs: wages with benefits, idle time, and the shop's overhead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a refiner pays for filings, sweeps or scrap of one fineness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a sheet weighs and how much surface it has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what a stone of another kind weighs at the same size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what an hour costs with benefits and down time, and at which price it is sold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what one piece costs when setting up is shared, hands learn and some pieces fail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what scrap is worth after recovery, and what is left after the refiner's fee.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what to add so that metal of one fineness reaches another: fine metal to go up, alloy to go down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find what to give out so that a net weight remains after one loss or a chain of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find whether a layer of gold may be called vermeil: on sterling, 10 K or more, 2.5 µm of fine gold or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fine metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fine troy ounces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fine weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness by weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness in gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness in silver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness of the quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness of the silver below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness of the solder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness of what is added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness wished for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fineness, as 18K, 750, 96.5 % or 14/24</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finished weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fixed costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For {count} stones give out {issued}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foreign and undetermined materials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foreign material it bears</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foreign material still possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free on board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freight insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {exw} at the factory to {ddp} at the door.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From {quantity}: {price} each, {total} in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Girdle, by name or factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grams you count for the unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gross profit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed to the carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours of holidays, leave and sickness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far the table goes each way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import duty and clearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Income target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Income wished for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indonesian karat class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inland freight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inner circumference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insurance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Karat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps its mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Khmer teuk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Knot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labour for an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last piece as a share of the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least fineness of solder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least karat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least thickness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least value free on board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of a link, outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length to width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loaded hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look up the Indian export ceilings on wastage, a measure for one's own loss; the two editions disagree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss on net and on input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss on what goes in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss on what remains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Losses in the order of the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make prices by quantity that never rise with the quantity, while no larger order costs less in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markup and margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markup from each quantity on, as 1:100 6:90</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Master alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Materials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be called vermeil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Melee count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal deposited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal price from spot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mix an alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model with its button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Momme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move of the price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiply a weight by a price that is quoted per any unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Myanmar pe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No hours are left for jobs. Check the hours off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No mark is allowed below the lowest one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more can come out than went in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stone has these sizes. Check the millimetres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Official wastage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One weight in every unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Originating materials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other cost up to free on board</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overall fineness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead by percentage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead for an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead in percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overhead of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid once for the batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of aluminium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of cadmium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of copper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of nickel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of palladium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of platinum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of silver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of tin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of zinc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Payout per gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pearl grains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pearls by momme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pearls in a momme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Per mille</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Piece of a batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premium in percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premium rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price at today's metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price in the foreign currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of a baht-weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of a fine gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of a gram of master alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of a gram of scrap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of one unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price per gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price per weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price rounding in bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Productive hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Productive hours of the whole shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profit on top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profit wished for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published price formulas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reaches the threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading of the curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reckon the price of a Thai baht-weight bar from spot, as Thai dealers do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reckon wholesale and retail prices by a formula that was published; labour is money, or minutes at a rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refiner's payout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regional value content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round a bill's total as it is paid in cash; single prices are never rounded so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round a price up to the step of its band, as in a published price list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same design in another alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say a fineness as karat, per mille, percent, Khmer teuk, Myanmar pe and Indonesian class, with its mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scrap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scrap value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selling rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set of marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of goods in sales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of solder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the hours on jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share passed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share recovered as filings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shop rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size, as 6 1/2, N 1/2 or US 7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Solder and fineness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific gravity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific gravity of the other stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spot price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spread the price of tools over the years of their life.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprue and button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stone weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stone, by kind or specific gravity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stones in a carat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stones to give out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sum insured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surface by weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Surface to be plated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tax on the income</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms of delivery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thai gold price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That table has more than {rows} rows each way. Take a larger step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clasp is longer than the strand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The depth was not measured; the usual one of the shape is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The inner circumference is {circumference} mm, the diameter {diameter} mm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last of {quantity} takes {last} min, all of them {average} min on average.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mark may not be above the fineness: {mark}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other stone, by kind or specific gravity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There cannot be more fine metal ({fine} g) than metal ({total} g).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is more scrap than metal. Check the weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no calculator {name}. These are known: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These values cannot be reckoned with together. Check zeros and percentages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thickness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thickness of the layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is missing; type it as {name}=...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of a piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of one piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the first piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the last piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the second piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To give out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today's metal price per ounce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn a loss on what goes in into the same loss on what remains, and back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn a ring size of one country, a diameter or a circumference into all others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn a spot price into a gram of fine metal, a gram of an alloy, and the cost of a weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn a weight of pearls into momme, carats and pearl grains.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type carat_each or diameter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type one of markup_percent, margin_percent and price.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type output_weight or scrap_weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit of a bare number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit of the price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit wished for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit you count in your own way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value after recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value less the fee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value of a weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value of the invoice, where it differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vermeil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wage for an hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wages of a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wastage allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wax or resin to metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weeks a year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight charged, with its loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight conversion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight in the other metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of a centimetre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of all stones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of one stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of the other stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of the solder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of the stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight, in any unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each piece brings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the loss is a share of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wholesale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width of a link, outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wire weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the buffer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write one weight in all units of the world's jewelry trades.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yearly cost of tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Years of life</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yield</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area} cm² × {thickness} µm × {density} ÷ 10000 = {mass} g.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{calculator} has no input {name}. It takes {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{carat} ct × {other} ÷ {first} = {found} ct.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{edition} has these: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{fine} g ÷ {total} g = {share}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} and {second} cannot be mixed here. Type all amounts in one currency.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{formula}: wholesale {wholesale}, retail {retail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g remain, each costs {cost}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × ({target} − {share}) ÷ ({added_share} − {target}) = {added} g.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × {other} ÷ {first} = {found} g.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × {price} × {share} % = {gross}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × {share} = {fine} g fine and {master} g master alloy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × {share} = {fine} g fine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × {share} × {price} × {percent} % less fees = {paid}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g × {share} ÷ 31.1034768 × {pass_through} % = {moved} for each 1 on the ounce.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{grams} g ÷ 3.75 = {momme} momme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{labour} for labour + {overhead} for overhead = {rate} an hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} mm × {section} mm² ÷ 1000 × {density} = {grams} g.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} × {width} × {depth} mm, factor {factor}, girdle {girdle}: {carat} ct, an estimate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{links} links, each of {wire} mm of wire.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min a piece: {cost}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{model} g of model with its button × {density} ÷ {model_density} = {metal} g.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{on_input} % of what goes in are {on_net} % of what remains.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{output} g ÷ {entered} g = {share} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{paid} h are paid, {productive} h go into jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{parts} parts take the room of {volume}: {density} g/cm³.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %: {enters} g go in, {leaves} g come out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{price} is {cost} + {markup} %, and {margin} % of it is margin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{price} rounds up to {rounded}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{second} ÷ {first} min = {rate}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tax} of tax make {profit} of gross profit, and {sales} of sales.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} has a unit that is not known here. Known: {units}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not a number. Type for example 12.5 or 6 1/2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not a pair. Type for example 6:90.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not among these: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thickness} µm of {karat} K are {fine} µm of fine gold; {least} µm are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total} to the nearest {step}: {rounded}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is too little; it must be at least {bound}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is too little; it must be more than {bound}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is too much; it may be at most {bound}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} is too much; it must be less than {bound}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} ÷ {years} years = {share}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{volume} mm³ ÷ 1000 × {density} + {allowance} % = {metal} g.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weight} g × {alloy} = {cost}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weight} is {grams} g; a bare number counts {unit}.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
