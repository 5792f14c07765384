<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Sentence</name>
  <message>
   <source>1 stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A backup cannot replace the open workshop. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A loss of {loss} % cannot be. Write it in percent, as 6.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A margin of {percent} % leaves nothing for the cost. Type a margin below 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A net weight of {weight} g cannot be. Write grams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture that no photo uses is damaged ({digest}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A record in this workshop cannot be read ({table}). Open a backup copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A weight without a metal has no cost. Name the metal, as 925 or 18K.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding metal of {added} cannot bring {fineness} to {target}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloy removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alloy {name} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another piece already has the code {code}. Give this one a code of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bronze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By its size this stone should weigh about {estimate} ct, not {typed} ct. Check the size and the weight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Casting and filing lose {loss} % of what you melt, so you melt {net} ÷ (1 − {loss} %) = {melted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Casting and filing lose {loss} %, so you melt {net} + {loss} % = {melted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalog {name} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalog {name} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalog {name} deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filings returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the catalog a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main picture chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New price of {name}: {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nickel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alloy is called {name} yet. Enter it under Rates to get a cost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No column of this table is named Code or Title. Name the columns in its first row and choose it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece has the code {code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rate for {name} yet. Enter it under Rates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Palladium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures put in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platinum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price of {name} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail is {wholesale} × {factor} = {retail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhodium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} has the code {code} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ruthenium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting up takes {minutes} min at {rate} an hour: {cost} once per batch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The JPEG picture is incomplete. Copy it again from the phone or camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The catalog could not be written to {path}: {reason}. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code {code} is too long. Use at most 64 letters and digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cost of {cost} is {converted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged inside: {fault}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is empty. Copy it again from the phone or camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than 400 MB. Save a smaller copy as JPEG and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {name} cannot be written: {reason}. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {name} is not empty. Choose a new or an empty folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The font {name} is missing. Install JewelCraft again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The letters of this table cannot be read. Save it as CSV UTF-8 in your spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The library already has a piece {code}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The look {name} cannot be read. Choose another look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The look {name} is not complete: {what}. Choose another look.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo {name} has lost its picture. Fetch it from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The photo {name} is damaged. Bring it in again, or fetch it from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture claims {width} x {height} pixels, more than can be opened safely. Save a copy of at most 200 million pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is empty: it has no pixels. Copy it again from the phone, camera or scanner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is incomplete or damaged. Copy it again from the phone, camera or scanner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture needs more memory than is safe. Save a copy of at most 200 million pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The refiner pays {percent} % of the fine metal in it, {value} per gram: {price} per gram.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The retail factor must be more than zero, for example 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rounding step must be more than zero, for example 10.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row has neither a code nor a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search does not know {count} pieces. Rebuild it under Check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stones {text} went into the notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table cannot be split into cells. Save it again from your spreadsheet as CSV UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table is empty. Save it again from your spreadsheet as CSV UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table is larger than 50 MB. Divide it into smaller files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unit {unit} under {heading} is not known. Write millimetres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weight is an estimate: {stone} is about {carat} each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weight is an estimate: {stone}, about {depth} mm deep as usual, is about {carat} each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weight of {stone} cannot be estimated from its size. Check the millimetres or type the carats.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weight unit {unit} is not known. Write the weight in grams.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no catalog {name}. There are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This catalog has no pieces yet. Add at least one piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This catalog has no pieces yet. Add pieces to it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This catalog is no longer in the workshop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a PDF document. Export its page as JPEG or PNG and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a camera's raw file. Export it as JPEG or TIFF with the camera's program and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a workbook. Save its sheet as CSV UTF-8 in your spreadsheet and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is an SVG drawing. Export it as PNG and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a picture. Add a JPEG, PNG, WebP, TIFF, BMP, GIF, HEIC or AVIF file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a table. Save your list as CSV UTF-8 in your spreadsheet and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {what}, not a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is {what}. Export it as JPEG or PNG and add that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This photo is no longer in the workshop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This piece is no longer in the workshop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This rate is no longer in the workshop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This workshop is already open in another window. Close {name} there, or open it here to look only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a code for the piece, for example {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a price above zero for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the fineness of {name} between 1 and 1000, for example 925.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the fineness of {name} between 1 and 1000, for example 965.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what the price is for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wholesale adds {percent} %: {cost} × (1 + {percent} %) = {wholesale}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wholesale leaves a margin of {percent} %: {cost} ÷ (1 − {percent} %) = {wholesale}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {extra} paid besides that is {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workshop settings changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a 3D model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a JPEG 2000 picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Photoshop file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a PostScript drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a PowerPoint file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Word document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a database file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a packed archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sound file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Excel workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an OpenDocument file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>area of {metal} plating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>baguette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>baht-weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>brass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>breakage of {stone} between 0 and 100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bronze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cabochon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>carat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>carat weight of {stone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cm²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>credit at {percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cushion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>density of {metal}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>emerald cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grams for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hourly rate for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kilogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>liang</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>loss of {alloy} between 0 and 100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>marquise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>milligram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minutes for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>momme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nickel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of pieces for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of stones for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of {stone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of the direct cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of the labour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>once for {count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ounce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>oval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>palladium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pearl grain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pennyweight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per bench hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>per gram</source>
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
   <source>piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>planned {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>platinum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>price of {metal} plating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>price of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>price of {stone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>price per gram of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>princess</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quantity of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rate per gram for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rate per piece for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rate per stone for {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>returned filings of {alloy} between 0 and 100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rhodium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ruthenium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>salueng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set-up of {operation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>silver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>square centimetre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strands of {stone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tael</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tahil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>thickness of {metal} plating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tola</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>triangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>troy ounce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unit of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weight of {alloy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{alloy} alloy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{alloy} is {purity} % pure: {price} per gram.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{alloy} is {purity} % pure; with {master} per gram for what is alloyed in and {fee} for alloying that makes {price} per gram.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area} cm²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area} cm² × {thickness} µm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area} cm² × {thickness} µm × {density} g/cm³ are {weight} of {metal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{carat} ct of {kind} was read as the weight of all {count} together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: it has no title yet; its code is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: no font shows {signs}. Replace them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: no price, because the rate for {rates} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: no title in {language} yet; the one in {other} is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: state whether the {stone} is natural, laboratory-grown, treated or imitation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: the text was shortened to fit. A layout with more room shows all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cost} ÷ {count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cost} ÷ {count} pieces = {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} alloys entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} baht</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} candareen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} chi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} damloeng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} dwt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} entries of {table} have lost what they belong to ({parent}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} gr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} hun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} kati</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} kyattha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} luong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} mace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} mayam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ozt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} phan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures moved to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures sorted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures taken out of Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces moved to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces of this catalog are deleted or in the Trash. They are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces taken out of Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces taken out of the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} prices entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} salueng</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} salung</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} stones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} stones of {each} ct are {total} ct.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} suku</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} tael</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} tahil</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} yway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{currency} exchange rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} and {second} cannot be added without an exchange rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} × {width} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} × {width} × {depth} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lost} is lost, and {share} % of it comes back as filings: {returned}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal} is {price} per gram.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal} is {price} per {unit} of {weight} at {purity} %, which makes {fine} per gram of pure {pure_metal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal} is {price} per {unit} of {weight}, which makes {fine} per gram.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal} price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min are {hours} h.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} comes from an older JewelCraft. Open it once for editing to bring it up to date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} could not be read or written: {reason}. Check its disk or stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a folder. Choose a file that ends in .jewelcraft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a folder. Choose a name for the backup in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged. Open a backup copy, and keep the damaged file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not a JewelCraft workshop. Choose a file that ends in .jewelcraft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not there. Was it moved or renamed?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is there already. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is too large for a table of pieces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is {percent} % of {base}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} may not be read or written here. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was changed by another program and is not safe to open. Ask for a fresh copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was made by a newer JewelCraft. Install the newest version to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operation}, outside workshop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operation}, set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} % break or get lost, so you buy {set} ÷ (1 − {percent} %) = {bought}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} % makes no price. Type a larger percentage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{price} is {amount} at {worth} for {one} (rate of {day}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is no ring size known here. Write it as EU 54 or US 7.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is no status. Write idea, sketch, sample, ready or retired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not a fineness. Type for example 18K, 750 or 96.5 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not a ring size. Type for example US 6½, EU 54 or JP 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} is not a weight. Type for example 3.62 g or 2 baht 1 salueng.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} under {heading} can be read as two numbers. Write it without a thousands sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} under {heading} is below zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} under {heading} is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thickness} µm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weight} + {loss} % loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weight} left after {loss} % loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weight} net</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
