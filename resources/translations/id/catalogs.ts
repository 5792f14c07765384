<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Canvas</name>
  <message>
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the piece earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the piece later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the piece out of the catalog</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CatalogCard</name>
  <message>
   <source>1 page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
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
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CatalogShelf</name>
  <message>
   <source>Adding pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catalogs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose pieces, a look and a currency. The pages lay themselves out, ready for print.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleting the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show your pieces to a buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} deleted. Its pieces stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} duplicated</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CatalogWords</name>
  <message>
   <source>A4, lying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A4, upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A5, upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anklets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bangles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bracelets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brooches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dimensions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earrings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gem box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grid, 2 × 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grid, 3 × 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Letter, upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed, {count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Necklaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One piece a page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pendants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quiet gallery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ring size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Square, 21 cm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight, approx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wholesale</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CoverDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the cover picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of the pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Designer</name>
  <message>
   <source>1 piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add at least one piece first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose them from your pieces. The pages lay themselves out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This catalog cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which pieces shall it show?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{piece} taken out of the catalog</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporter</name>
  <message>
   <source>Export the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the PDF: page {done} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. No file was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} written, {pages} pages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Bleed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Design</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For this buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Price printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prices valid until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print crop marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show on the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as FOB Bangkok</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewCatalogDialog</name>
  <message>
   <source>A new catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All pieces that are ready ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hong Kong 2027</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet, I choose them later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pieces to begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the pieces into</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pieces you chose ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name, for example Hong Kong 2027.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PageStrip</name>
  <message>
   <source>1 page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PictureTile</name>
  <message>
   <source>Choose the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PiecePicker</name>
  <message>
   <source>Add {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose all shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pieces of this catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search pieces, stones, codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which pieces are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pieces in the catalog. New ones come at the end, in the order you choose them.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PrintList</name>
  <message>
   <source>1 page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 photo is too small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fonts inside, no bleed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fonts inside, {bleed} mm bleed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready for the printer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {count} more like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pages, a multiple of 4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pages. For a stapled booklet make it {more}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} photos are too small</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metal} price is {days} days old</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>1 thing to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look and buyer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready for the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} things to look at</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TextSection</name>
  <message>
   <source>About us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cover picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not written yet. The one in {language} is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms of sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts in {language}, the language of this catalog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the first piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who made it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TitleEdit</name>
  <message>
   <source>Name of the catalog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press F2 to rename</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
