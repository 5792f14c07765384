<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Arranger</name>
  <message>
   <source>{piece} taken out of the catalog</source>
   <translation>{piece} dikeluarkan dari katalog</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>Fit</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Perbesar</translation>
  </message>
  <message>
   <source>Move the piece earlier</source>
   <translation>Majukan perhiasan</translation>
  </message>
  <message>
   <source>Move the piece later</source>
   <translation>Mundurkan perhiasan</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Halaman berikutnya</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Halaman sebelumnya</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>Halaman {number} dari {count}</translation>
  </message>
  <message>
   <source>Show the whole page</source>
   <translation>Tampilkan seluruh halaman</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <source>Take the piece out of the catalog</source>
   <translation>Keluarkan perhiasan dari katalog</translation>
  </message>
 </context>
 <context>
  <name>CatalogCard</name>
  <message>
   <source>1 page</source>
   <translation>1 halaman</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>Changed {moment}</source>
   <translation>Diubah {moment}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Gandakan</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Lainnya</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Buka</translation>
  </message>
  <message>
   <source>{count} pages</source>
   <translation>{count} halaman</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
 </context>
 <context>
  <name>CatalogShelf</name>
  <message>
   <source>Adding pieces</source>
   <translation>Menambah perhiasan</translation>
  </message>
  <message>
   <source>Catalogs</source>
   <translation>Katalog</translation>
  </message>
  <message>
   <source>Choose pieces, a look and a currency. The pages lay themselves out, ready for print.</source>
   <translation>Pilih perhiasan, tampilan, dan mata uang. Halaman tertata sendiri, siap cetak.</translation>
  </message>
  <message>
   <source>Deleting the catalog</source>
   <translation>Menghapus katalog</translation>
  </message>
  <message>
   <source>Duplicating</source>
   <translation>Menggandakan</translation>
  </message>
  <message>
   <source>New catalog</source>
   <translation>Katalog baru</translation>
  </message>
  <message>
   <source>Show your pieces to a buyer</source>
   <translation>Tunjukkan perhiasan Anda kepada pembeli</translation>
  </message>
  <message>
   <source>{count} pieces added</source>
   <translation>{count} perhiasan ditambahkan</translation>
  </message>
  <message>
   <source>{name} deleted. Its pieces stay.</source>
   <translation>{name} dihapus. Perhiasannya tetap ada.</translation>
  </message>
  <message>
   <source>{name} duplicated</source>
   <translation>{name} digandakan</translation>
  </message>
 </context>
 <context>
  <name>CatalogWords</name>
  <message>
   <source>A4, lying</source>
   <translation>A4, mendatar</translation>
  </message>
  <message>
   <source>A4, upright</source>
   <translation>A4, tegak</translation>
  </message>
  <message>
   <source>A5, upright</source>
   <translation>A5, tegak</translation>
  </message>
  <message>
   <source>About us</source>
   <translation>Tentang kami</translation>
  </message>
  <message>
   <source>Anklets</source>
   <translation>Gelang kaki</translation>
  </message>
  <message>
   <source>Bangles</source>
   <translation>Gelang bulat</translation>
  </message>
  <message>
   <source>Bracelets</source>
   <translation>Gelang</translation>
  </message>
  <message>
   <source>Brooches</source>
   <translation>Bros</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Sampul</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Keterangan</translation>
  </message>
  <message>
   <source>Dimensions</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Earrings</source>
   <translation>Anting</translation>
  </message>
  <message>
   <source>Gem box</source>
   <translation>Kotak permata</translation>
  </message>
  <message>
   <source>Grid, 2 × 2</source>
   <translation>Kisi, 2 × 2</translation>
  </message>
  <message>
   <source>Grid, 3 × 3</source>
   <translation>Kisi, 3 × 3</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Indeks</translation>
  </message>
  <message>
   <source>Lead time</source>
   <translation>Lama pembuatan</translation>
  </message>
  <message>
   <source>Letter, upright</source>
   <translation>Letter, tegak</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Minimum order</source>
   <translation>Pesanan min.</translation>
  </message>
  <message>
   <source>Mixed, {count} pieces</source>
   <translation>Campur, {count} buah</translation>
  </message>
  <message>
   <source>Necklaces</source>
   <translation>Kalung</translation>
  </message>
  <message>
   <source>No prices</source>
   <translation>Tanpa harga</translation>
  </message>
  <message>
   <source>One piece a page</source>
   <translation>Satu perhiasan per halaman</translation>
  </message>
  <message>
   <source>Pendants</source>
   <translation>Liontin</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Quiet gallery</source>
   <translation>Galeri tenang</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Eceran</translation>
  </message>
  <message>
   <source>Ring size</source>
   <translation>Ukuran cincin</translation>
  </message>
  <message>
   <source>Rings</source>
   <translation>Cincin</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Set</translation>
  </message>
  <message>
   <source>Square, 21 cm</source>
   <translation>Persegi, 21 cm</translation>
  </message>
  <message>
   <source>Stones</source>
   <translation>Batu</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Ketentuan</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>Weight, approx.</source>
   <translation>Berat, kira-kira</translation>
  </message>
  <message>
   <source>White studio</source>
   <translation>Studio putih</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
 </context>
 <context>
  <name>CoverDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Choose the cover picture</source>
   <translation>Pilih gambar sampul</translation>
  </message>
  <message>
   <source>Pictures of the pieces</source>
   <translation>Gambar perhiasan</translation>
  </message>
  <message>
   <source>Use this picture</source>
   <translation>Pakai gambar ini</translation>
  </message>
 </context>
 <context>
  <name>Designer</name>
  <message>
   <source>Add pieces</source>
   <translation>Tambah perhiasan</translation>
  </message>
  <message>
   <source>Choose them from your pieces. The pages lay themselves out.</source>
   <translation>Pilih dari perhiasan Anda. Halaman tertata sendiri.</translation>
  </message>
  <message>
   <source>Saving the catalog</source>
   <translation>Menyimpan katalog</translation>
  </message>
  <message>
   <source>This catalog cannot be shown</source>
   <translation>Katalog ini tidak dapat ditampilkan</translation>
  </message>
  <message>
   <source>Which pieces shall it show?</source>
   <translation>Perhiasan mana yang ditampilkan?</translation>
  </message>
 </context>
 <context>
  <name>DesignerBar</name>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>Add at least one piece first</source>
   <translation>Tambahkan dulu paling sedikit satu perhiasan</translation>
  </message>
  <message>
   <source>Add pieces</source>
   <translation>Tambah perhiasan</translation>
  </message>
  <message>
   <source>Export PDF</source>
   <translation>Ekspor PDF</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Tersimpan</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Menyimpan</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
 </context>
 <context>
  <name>Exporter</name>
  <message>
   <source>Export the catalog</source>
   <translation>Ekspor katalog</translation>
  </message>
  <message>
   <source>Making the PDF: page {done} of {all}</source>
   <translation>Membuat PDF: halaman {done} dari {all}</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>Berkas PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Stopped. No file was written.</source>
   <translation>Dihentikan. Tidak ada berkas yang ditulis.</translation>
  </message>
  <message>
   <source>{file} written, {pages} pages</source>
   <translation>{file} ditulis, {pages} halaman</translation>
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>Another…</source>
   <translation>Lainnya…</translation>
  </message>
  <message>
   <source>Bleed</source>
   <translation>Lebihan potong</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Desain</translation>
  </message>
  <message>
   <source>Enter its exchange rate first, then it stands in this list.</source>
   <translation>Isi dahulu kursnya, lalu mata uang itu ada di daftar ini.</translation>
  </message>
  <message>
   <source>For this buyer</source>
   <translation>Untuk pembeli ini</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Bahasa</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Tata letak</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Tampilan</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Kertas</translation>
  </message>
  <message>
   <source>Price note</source>
   <translation>Catatan harga</translation>
  </message>
  <message>
   <source>Price printed</source>
   <translation>Harga tercetak</translation>
  </message>
  <message>
   <source>Prices valid until</source>
   <translation>Berlaku s.d.</translation>
  </message>
  <message>
   <source>Print crop marks</source>
   <translation>Cetak tanda potong</translation>
  </message>
  <message>
   <source>Show on the page</source>
   <translation>Tampilkan di halaman</translation>
  </message>
  <message>
   <source>as FOB Bangkok</source>
   <translation>mis. FOB Jakarta</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tanpa</translation>
  </message>
 </context>
 <context>
  <name>NewCatalogDialog</name>
  <message>
   <source>A new catalog</source>
   <translation>Katalog baru</translation>
  </message>
  <message>
   <source>Add the pieces</source>
   <translation>Tambah perhiasan</translation>
  </message>
  <message>
   <source>All pieces in use ({count})</source>
   <translation>Semua perhiasan yang dipakai ({count})</translation>
  </message>
  <message>
   <source>All pieces that are ready ({count})</source>
   <translation>Semua perhiasan yang siap ({count})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Hong Kong 2027</source>
   <translation>Hong Kong 2027</translation>
  </message>
  <message>
   <source>Make the catalog</source>
   <translation>Buat katalog</translation>
  </message>
  <message>
   <source>Name of the catalog</source>
   <translation>Nama katalog</translation>
  </message>
  <message>
   <source>New catalog</source>
   <translation>Katalog baru</translation>
  </message>
  <message>
   <source>None yet, I choose them later</source>
   <translation>Belum ada, saya pilih nanti</translation>
  </message>
  <message>
   <source>Pieces to begin with</source>
   <translation>Perhiasan untuk permulaan</translation>
  </message>
  <message>
   <source>Put the pieces into</source>
   <translation>Masukkan perhiasan ke</translation>
  </message>
  <message>
   <source>The pieces you chose ({count})</source>
   <translation>Perhiasan yang Anda pilih ({count})</translation>
  </message>
  <message>
   <source>Type a name, for example Hong Kong 2027.</source>
   <translation>Ketik nama, misalnya Hong Kong 2027.</translation>
  </message>
 </context>
 <context>
  <name>PageStrip</name>
  <message>
   <source>1 page</source>
   <translation>1 halaman</translation>
  </message>
  <message>
   <source>Add pieces</source>
   <translation>Tambah perhiasan</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>{count} pages</source>
   <translation>{count} halaman</translation>
  </message>
 </context>
 <context>
  <name>PictureTile</name>
  <message>
   <source>Choose the picture</source>
   <translation>Pilih gambar</translation>
  </message>
  <message>
   <source>Cover picture</source>
   <translation>Gambar sampul</translation>
  </message>
 </context>
 <context>
  <name>PiecePicker</name>
  <message>
   <source>Add {count}</source>
   <translation>Tambah {count}</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Choose all shown</source>
   <translation>Pilih semua yang tampil</translation>
  </message>
  <message>
   <source>In the catalog</source>
   <translation>Dalam katalog</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Pieces of this catalog</source>
   <translation>Perhiasan dalam katalog ini</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Siap</translation>
  </message>
  <message>
   <source>Save the choice</source>
   <translation>Simpan pilihan</translation>
  </message>
  <message>
   <source>Search pieces</source>
   <translation>Cari perhiasan</translation>
  </message>
  <message>
   <source>Which pieces are shown</source>
   <translation>Perhiasan yang ditampilkan</translation>
  </message>
  <message>
   <source>{count} pieces in the catalog. New ones come at the end, in the order you choose them.</source>
   <translation>{count} perhiasan dalam katalog. Yang baru masuk di akhir, menurut urutan Anda memilih.</translation>
  </message>
 </context>
 <context>
  <name>PrintList</name>
  <message>
   <source>1 page</source>
   <translation>1 halaman</translation>
  </message>
  <message>
   <source>1 photo is too small</source>
   <translation>1 foto terlalu kecil</translation>
  </message>
  <message>
   <source>Fonts inside, no bleed</source>
   <translation>Huruf disertakan, tanpa lebihan</translation>
  </message>
  <message>
   <source>Fonts inside, {bleed} mm bleed</source>
   <translation>Huruf disertakan, lebihan {bleed} mm</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Daftar</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Buka</translation>
  </message>
  <message>
   <source>Ready for the printer?</source>
   <translation>Siap cetak?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Lihat</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Perbarui</translation>
  </message>
  <message>
   <source>Written: {file}</source>
   <translation>Ditulis: {file}</translation>
  </message>
  <message>
   <source>and {count} more like this</source>
   <translation>dan {count} lagi seperti ini</translation>
  </message>
  <message>
   <source>{count} pages, a multiple of 4</source>
   <translation>{count} halaman, kelipatan 4</translation>
  </message>
  <message>
   <source>{count} pages. For a stapled booklet make it {more}.</source>
   <translation>{count} halaman. Untuk buku jilid kawat, jadikan {more}.</translation>
  </message>
  <message>
   <source>{count} photos are too small</source>
   <translation>{count} foto terlalu kecil</translation>
  </message>
  <message>
   <source>{metal} price is {days} days old</source>
   <translation>Harga {metal} sudah {days} hari</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>1 thing to look at</source>
   <translation>1 hal perlu dilihat</translation>
  </message>
  <message>
   <source>Look and buyer</source>
   <translation>Tampilan, pembeli</translation>
  </message>
  <message>
   <source>Ready for the printer</source>
   <translation>Siap cetak</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Lihat</translation>
  </message>
  <message>
   <source>Texts</source>
   <translation>Teks</translation>
  </message>
  <message>
   <source>What to change</source>
   <translation>Yang diubah</translation>
  </message>
  <message>
   <source>{count} things to look at</source>
   <translation>{count} hal perlu dilihat</translation>
  </message>
 </context>
 <context>
  <name>TextSection</name>
  <message>
   <source>About us</source>
   <translation>Tentang kami</translation>
  </message>
  <message>
   <source>Choose the picture</source>
   <translation>Pilih gambar</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Sampul</translation>
  </message>
  <message>
   <source>Cover picture</source>
   <translation>Gambar sampul</translation>
  </message>
  <message>
   <source>Missing in {language}: {texts}. Another language is printed instead.</source>
   <translation>Belum ada dalam {language}: {texts}. Bahasa lain dicetak sebagai ganti.</translation>
  </message>
  <message>
   <source>Subtitle</source>
   <translation>Subjudul</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Ketentuan</translation>
  </message>
  <message>
   <source>Terms of sale</source>
   <translation>Ketentuan penjualan</translation>
  </message>
  <message>
   <source>Texts in {language}, the language of this catalog.</source>
   <translation>Teks dalam {language}, bahasa katalog ini.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>Use the first piece</source>
   <translation>Pakai perhiasan pertama</translation>
  </message>
  <message>
   <source>Who made it</source>
   <translation>Siapa pembuatnya</translation>
  </message>
 </context>
 <context>
  <name>TitleEdit</name>
  <message>
   <source>Name of the catalog</source>
   <translation>Nama katalog</translation>
  </message>
  <message>
   <source>Press F2 to rename</source>
   <translation>Tekan F2 untuk mengganti nama</translation>
  </message>
 </context>
</TS>
