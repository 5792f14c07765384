<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The others were added. The files on the disk are untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{refused} of {count} pictures could not be read</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EmptyPages</name>
  <message>
   <source>All are in the archive or in Trash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear {filter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop photos or scanned sketches here. You can fill in metal, stones and hours later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece fits these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece matches “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No piece matches “{text}” in {filters}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pieces that you move to Trash wait here until you delete them for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put pieces that you no longer make into the archive. Their costs and photos stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all {count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start without a photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Trash is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These filters leave nothing together: {filters}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try fewer letters, the code, a stone, or a word from the notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the filter {filter} there are some.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your first piece starts with a photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or bring in what you have</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>1 piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gallery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gallery or table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found} of {count} pieces</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GalleryPage</name>
  <message>
   <source>Empty Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price is old: the metal price is of {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price missing: no rate for {names}. Enter it under Rates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search pieces, stones, codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the chosen piece</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GalleryView</name>
  <message>
   <source>Pieces</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Add photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen piece</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ManyPieces</name>
  <message>
   <source>Metal weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of them have no price yet. The sums leave them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces chosen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OnePiece</name>
  <message>
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PhotoBox</name>
  <message>
   <source>1 image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quick look, full image  Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} images</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PieceActions</name>
  <message>
   <source>1 picture added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archiving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete 1 piece for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this piece for ever?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {count} pieces for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {count} pieces for ever?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emptying Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out of Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking out of Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their costs, prices and texts go with them. Pictures that other pieces use stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These pictures are in the workshop already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces are in use again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces duplicated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces moved to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces moved to the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces taken out of Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} duplicated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in use again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} moved to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} moved to the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} taken out of Trash</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PieceFacts</name>
  <message>
   <source>Bench time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings and extras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring size</source>
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
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} markup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stone} and {count} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PieceModel</name>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wholesale</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuickLook</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RowWords</name>
  <message>
   <source>No price yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price is old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>Pieces</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ValueMenu</name>
  <message>
   <source>Nothing to choose yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>_Nothing</name>
  <message>
   <source>Choose a piece to see its cost and price here.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
