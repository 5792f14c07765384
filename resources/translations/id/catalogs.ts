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
   <source>Picture, words and size of the piece</source>
   <translation>Gambar, kata, dan ukuran produk</translation>
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
   <source>About us in {language}</source>
   <translation>Tentang kami dalam {language}</translation>
  </message>
  <message>
   <source>Anklets</source>
   <translation>Gelang kaki</translation>
  </message>
  <message>
   <source>As the others</source>
   <translation>Seperti yang lain</translation>
  </message>
  <message>
   <source>Back cover</source>
   <translation>Sampul belakang</translation>
  </message>
  <message>
   <source>Bangles</source>
   <translation>Gelang bulat</translation>
  </message>
  <message>
   <source>Batik craft</source>
   <translation>Kriya batik</translation>
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
   <source>Catalog</source>
   <translation>Katalog</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Country of origin</source>
   <translation>Negara asal</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Sampul</translation>
  </message>
  <message>
   <source>Customs code</source>
   <translation>Kode pabean</translation>
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
   <source>E-mail, at most 8 MB</source>
   <translation>Surel, paling besar 8 MB</translation>
  </message>
  <message>
   <source>E-mail, at most {size} MB</source>
   <translation>Surel, paling besar {size} MB</translation>
  </message>
  <message>
   <source>Earrings</source>
   <translation>Anting</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finishing</translation>
  </message>
  <message>
   <source>Four cells, large</source>
   <translation>Empat kotak, besar</translation>
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
   <source>Grid, 3 × 4</source>
   <translation>Kisi, 3 × 4</translation>
  </message>
  <message>
   <source>Grid, 4 × 5</source>
   <translation>Kisi, 4 × 5</translation>
  </message>
  <message>
   <source>In secret letters</source>
   <translation>Dengan huruf rahasia</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Indeks</translation>
  </message>
  <message>
   <source>Job cards</source>
   <translation>Kartu kerja</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Large piece and details</source>
   <translation>Perhiasan besar dan detail</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Lebih besar</translation>
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
   <source>Line sheet</source>
   <translation>Lembar lini</translation>
  </message>
  <message>
   <source>Lookbook</source>
   <translation>Lookbook</translation>
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
   <source>More about the pieces</source>
   <translation>Selengkapnya tentang perhiasan</translation>
  </message>
  <message>
   <source>More words</source>
   <translation>Kata selebihnya</translation>
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
   <source>Office printer</source>
   <translation>Printer kantor</translation>
  </message>
  <message>
   <source>One cell</source>
   <translation>Satu kotak</translation>
  </message>
  <message>
   <source>One piece a page</source>
   <translation>Satu perhiasan per halaman</translation>
  </message>
  <message>
   <source>Opening</source>
   <translation>Pembuka</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Ringkasan</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Bagian</translation>
  </message>
  <message>
   <source>Pendants</source>
   <translation>Liontin</translation>
  </message>
  <message>
   <source>Plating</source>
   <translation>Pelapisan</translation>
  </message>
  <message>
   <source>Portfolio of a trainee</source>
   <translation>Portofolio peserta pelatihan</translation>
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
   <source>Price list, order form</source>
   <translation>Daftar harga, formulir pesanan</translation>
  </message>
  <message>
   <source>Print shop, PDF/X-1a</source>
   <translation>Percetakan, PDF/X-1a</translation>
  </message>
  <message>
   <source>Print shop, PDF/X-4</source>
   <translation>Percetakan, PDF/X-4</translation>
  </message>
  <message>
   <source>Quiet gallery</source>
   <translation>Galeri</translation>
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
   <source>Screen, as it is</source>
   <translation>Layar, apa adanya</translation>
  </message>
  <message>
   <source>Screen, lying</source>
   <translation>Layar, mendatar</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Set</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Lebih kecil</translation>
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
   <source>Suggested retail</source>
   <translation>Saran eceran</translation>
  </message>
  <message>
   <source>Swing tags</source>
   <translation>Label gantung</translation>
  </message>
  <message>
   <source>Table cards</source>
   <translation>Kartu meja</translation>
  </message>
  <message>
   <source>Technical sheet</source>
   <translation>Lembar teknis</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Ketentuan</translation>
  </message>
  <message>
   <source>Terms in {language}</source>
   <translation>Ketentuan dalam {language}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>Title of the catalog in {language}</source>
   <translation>Judul katalog dalam {language}</translation>
  </message>
  <message>
   <source>Two cells wide</source>
   <translation>Dua kotak melebar</translation>
  </message>
  <message>
   <source>Weight, approx.</source>
   <translation>Berat, kira-kira</translation>
  </message>
  <message>
   <source>WhatsApp, at most 3 MB</source>
   <translation>WhatsApp, paling besar 3 MB</translation>
  </message>
  <message>
   <source>WhatsApp, at most {size} MB</source>
   <translation>WhatsApp, paling besar {size} MB</translation>
  </message>
  <message>
   <source>White studio</source>
   <translation>Studio putih</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
  <message>
   <source>at most {percent} % ink</source>
   <translation>tinta paling banyak {percent} %</translation>
  </message>
  <message>
   <source>at most {size} MB</source>
   <translation>paling besar {size} MB</translation>
  </message>
  <message>
   <source>links can be pressed</source>
   <translation>tautan dapat ditekan</translation>
  </message>
  <message>
   <source>no links to press</source>
   <translation>tanpa tautan</translation>
  </message>
  <message>
   <source>of an order worth {value}: {costs}</source>
   <translation>dari pesanan senilai {value}: {costs}</translation>
  </message>
  <message>
   <source>pages a multiple of {count}</source>
   <translation>halaman kelipatan {count}</translation>
  </message>
  <message>
   <source>pictures of {count} pixels an inch</source>
   <translation>gambar {count} piksel per inci</translation>
  </message>
  <message>
   <source>{bleed} mm bleed</source>
   <translation>lebihan {bleed} mm</translation>
  </message>
  <message>
   <source>{code}: description in {language}</source>
   <translation>{code}: deskripsi dalam {language}</translation>
  </message>
  <message>
   <source>{code}: title in {language}</source>
   <translation>{code}: judul dalam {language}</translation>
  </message>
  <message>
   <source>{spine} mm for the spine</source>
   <translation>{spine} mm untuk punggung</translation>
  </message>
 </context>
 <context>
  <name>CellDialog</name>
  <message>
   <source>Begin a new page with it</source>
   <translation>Mulai halaman baru dengan perhiasan ini</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Description, only in this catalog ({language})</source>
   <translation>Deskripsi, hanya di katalog ini ({language})</translation>
  </message>
  <message>
   <source>Give it the large place of its page</source>
   <translation>Beri tempat besar di halamannya</translation>
  </message>
  <message>
   <source>How many are printed of it</source>
   <translation>Berapa lembar yang dicetak</translation>
  </message>
  <message>
   <source>How near the picture is seen</source>
   <translation>Seberapa dekat gambar dilihat</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Printed as one set with its neighbours named so</source>
   <translation>Dicetak sebagai satu set dengan tetangga yang bernama sama</translation>
  </message>
  <message>
   <source>Room on the page</source>
   <translation>Tempat di halaman</translation>
  </message>
  <message>
   <source>Show all of it again</source>
   <translation>Tampilkan seluruhnya lagi</translation>
  </message>
  <message>
   <source>Show this picture first</source>
   <translation>Tampilkan gambar ini paling depan</translation>
  </message>
  <message>
   <source>Size of its words</source>
   <translation>Ukuran tulisannya</translation>
  </message>
  <message>
   <source>Title, only in this catalog ({language})</source>
   <translation>Judul, hanya di katalog ini ({language})</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Pakai ini</translation>
  </message>
  <message>
   <source>as Naga set</source>
   <translation>misalnya Set Naga</translation>
  </message>
  <message>
   <source>{code} in this catalog</source>
   <translation>{code} di katalog ini</translation>
  </message>
 </context>
 <context>
  <name>ChangesDialog</name>
  <message>
   <source>As they were: {count}</source>
   <translation>Tetap sama: {count}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Gone: {count}</source>
   <translation>Hilang: {count}</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Baru</translation>
  </message>
  <message>
   <source>New: {count}</source>
   <translation>Baru: {count}</translation>
  </message>
  <message>
   <source>No longer in it</source>
   <translation>Tidak ada lagi</translation>
  </message>
  <message>
   <source>Nothing. The catalog says the same as then.</source>
   <translation>Tidak ada. Isi katalog masih sama seperti waktu itu.</translation>
  </message>
  <message>
   <source>Other facts</source>
   <translation>Keterangan lain</translation>
  </message>
  <message>
   <source>Other pictures</source>
   <translation>Gambar lain</translation>
  </message>
  <message>
   <source>Other prices</source>
   <translation>Harga lain</translation>
  </message>
  <message>
   <source>Other prices: {count}</source>
   <translation>Harga berubah: {count}</translation>
  </message>
  <message>
   <source>Other words</source>
   <translation>Kata lain</translation>
  </message>
  <message>
   <source>What changed since edition {number}</source>
   <translation>Yang berubah sejak edisi {number}</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>1,250 is written {letters}</source>
   <translation>1.250 ditulis {letters}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Prices in secret letters</source>
   <translation>Harga dengan huruf rahasia</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Ten different letters stand for 1 to 9 and 0. Only who knows them can read your prices.</source>
   <translation>Sepuluh huruf berbeda mewakili 1 sampai 9 dan 0. Hanya yang mengetahuinya dapat membaca harga Anda.</translation>
  </message>
  <message>
   <source>Type ten letters, as FINEGOLDSM.</source>
   <translation>Ketik sepuluh huruf, misalnya FINEGOLDSM.</translation>
  </message>
  <message>
   <source>Your ten letters</source>
   <translation>Sepuluh huruf Anda</translation>
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
  <name>CropTile</name>
  <message>
   <source>Press on what shall be in the middle, or use the arrows; + and − bring it nearer</source>
   <translation>Tekan bagian yang harus di tengah, atau pakai tombol panah; + dan − mendekatkannya</translation>
  </message>
  <message>
   <source>What of the picture is shown</source>
   <translation>Bagian gambar yang ditampilkan</translation>
  </message>
  <message>
   <source>{across} % across, {down} % down, {zoom} % near</source>
   <translation>{across} % mendatar, {down} % ke bawah, {zoom} % dekat</translation>
  </message>
 </context>
 <context>
  <name>DeliverySection</name>
  <message>
   <source>Nothing of the shipment is in the prices yet.</source>
   <translation>Biaya pengiriman belum termasuk dalam harga.</translation>
  </message>
  <message>
   <source>Place of delivery</source>
   <translation>Tempat penyerahan</translation>
  </message>
  <message>
   <source>Prices include</source>
   <translation>Harga termasuk</translation>
  </message>
  <message>
   <source>What its shipment costs</source>
   <translation>Biaya pengirimannya</translation>
  </message>
  <message>
   <source>as Bangkok</source>
   <translation>misalnya Bangkok</translation>
  </message>
  <message>
   <source>no delivery</source>
   <translation>tanpa pengiriman</translation>
  </message>
  <message>
   <source>{term} adds {percent} % to each price.</source>
   <translation>{term} menambah {percent} % pada setiap harga.</translation>
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
   <source>Edition {number} · draft</source>
   <translation>Edisi {number} · draf</translation>
  </message>
  <message>
   <source>Export PDF</source>
   <translation>Ekspor PDF</translation>
  </message>
  <message>
   <source>Print on a printer of this computer</source>
   <translation>Cetak di pencetak komputer ini</translation>
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
  <name>EditionList</name>
  <message>
   <source>All {count} editions</source>
   <translation>Semua {count} edisi</translation>
  </message>
  <message>
   <source>Costs and rates</source>
   <translation>Biaya dan tarif</translation>
  </message>
  <message>
   <source>Edition {number}</source>
   <translation>Edisi {number}</translation>
  </message>
  <message>
   <source>Editions</source>
   <translation>Edisi</translation>
  </message>
  <message>
   <source>Every export becomes an edition with a number, printed at the foot of each page.</source>
   <translation>Setiap ekspor menjadi edisi bernomor, tercetak di kaki setiap halaman.</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Cetak lagi</translation>
  </message>
  <message>
   <source>What changed since</source>
   <translation>Yang berubah sejak itu</translation>
  </message>
 </context>
 <context>
  <name>Exporter</name>
  <message>
   <source>Edition {number}: {text}</source>
   <translation>Edisi {number}: {text}</translation>
  </message>
  <message>
   <source>Export the catalog</source>
   <translation>Ekspor katalog</translation>
  </message>
  <message>
   <source>If you stop it, no half-written file stays behind.</source>
   <translation>Jika dihentikan, tidak ada berkas setengah jadi yang tertinggal.</translation>
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
  <name>LabelOptions</name>
  <message>
   <source>Bar code too</source>
   <translation>Kode batang juga</translation>
  </message>
  <message>
   <source>Cut marks</source>
   <translation>Tanda potong</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>Untuk siapa</translation>
  </message>
  <message>
   <source>Its text, {code} stands for the code</source>
   <translation>Isinya, {code} berarti kode perhiasan</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Geser ke bawah</translation>
  </message>
  <message>
   <source>Move to the right</source>
   <translation>Geser ke kanan</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pesanan</translation>
  </message>
  <message>
   <source>Ready by</source>
   <translation>Selesai pada</translation>
  </message>
  <message>
   <source>Square code says</source>
   <translation>Isi kode persegi</translation>
  </message>
  <message>
   <source>Wholesale price in secret letters too</source>
   <translation>Harga grosir dalam huruf rahasia juga</translation>
  </message>
  <message>
   <source>a text of my own</source>
   <translation>teks sendiri</translation>
  </message>
  <message>
   <source>an address in the web</source>
   <translation>alamat web</translation>
  </message>
  <message>
   <source>around each</source>
   <translation>di sekeliling</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>seperti biasa</translation>
  </message>
  <message>
   <source>at the corners</source>
   <translation>di sudut</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tanpa</translation>
  </message>
  <message>
   <source>nothing, leave it out</source>
   <translation>tidak ada, hilangkan</translation>
  </message>
  <message>
   <source>the code of the piece</source>
   <translation>kode perhiasan</translation>
  </message>
 </context>
 <context>
  <name>LabelSection</name>
  <message>
   <source>A sheet of your own</source>
   <translation>Lembar ukuran sendiri</translation>
  </message>
  <message>
   <source>Dumbbell tags</source>
   <translation>Label halter</translation>
  </message>
  <message>
   <source>First free place</source>
   <translation>Tempat kosong pertama</translation>
  </message>
  <message>
   <source>Print outlines to hold against a sheet</source>
   <translation>Hanya garis tepi, untuk uji</translation>
  </message>
  <message>
   <source>Rat-tail tags</source>
   <translation>Label ekor tikus</translation>
  </message>
  <message>
   <source>Roll, {wide} × {high} mm</source>
   <translation>Gulungan, {wide} × {high} mm</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Lembar</translation>
  </message>
  <message>
   <source>Swing tags, to be cut</source>
   <translation>Label gantung, untuk dipotong</translation>
  </message>
  <message>
   <source>Table cards, to be folded</source>
   <translation>Kartu meja, untuk dilipat</translation>
  </message>
  <message>
   <source>of {count} on the sheet</source>
   <translation>dari {count} di lembar</translation>
  </message>
  <message>
   <source>{count} on {paper}, {wide} × {high} mm</source>
   <translation>{count} di {paper}, {wide} × {high} mm</translation>
  </message>
 </context>
 <context>
  <name>LookSection</name>
  <message>
   <source>A document of this kind never shows prices.</source>
   <translation>Dokumen jenis ini tidak pernah memuat harga.</translation>
  </message>
  <message>
   <source>And beside it</source>
   <translation>Dan di sampingnya</translation>
  </message>
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
   <source>Digits of the language</source>
   <translation>Angka dari bahasa itu</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumen</translation>
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
   <source>Long texts side by side</source>
   <translation>Teks panjang berdampingan</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Tampilan</translation>
  </message>
  <message>
   <source>Metal clause with its table</source>
   <translation>Klausul logam dan tabelnya</translation>
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
   <source>The print shop decides this. Choose or change it under Print.</source>
   <translation>Ini ditentukan percetakan. Pilih atau ubah di bagian Cetak.</translation>
  </message>
  <message>
   <source>as per piece, without tax</source>
   <translation>misalnya per buah, belum pajak</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tanpa</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>tidak ada</translation>
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
  <name>PaperPrinter</name>
  <message>
   <source>If you stop it, pages that the printer has already may still come out.</source>
   <translation>Jika dihentikan, halaman yang sudah ada di pencetak mungkin masih keluar.</translation>
  </message>
  <message>
   <source>Print the catalog</source>
   <translation>Cetak katalog</translation>
  </message>
  <message>
   <source>Printing: page {done} of {all}</source>
   <translation>Mencetak: halaman {done} dari {all}</translation>
  </message>
  <message>
   <source>{pages} pages sent to the printer</source>
   <translation>{pages} halaman dikirim ke pencetak</translation>
  </message>
 </context>
 <context>
  <name>PhotoGrid</name>
  <message>
   <source>Pictures of the piece</source>
   <translation>Gambar perhiasan</translation>
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
  <name>PrintDesk</name>
  <message>
   <source>Comparing editions</source>
   <translation>Membandingkan edisi</translation>
  </message>
  <message>
   <source>Counting the prices again</source>
   <translation>Menghitung ulang harga</translation>
  </message>
  <message>
   <source>Print shop removed</source>
   <translation>Percetakan dihapus</translation>
  </message>
  <message>
   <source>Reading the colour profile</source>
   <translation>Membaca profil warna</translation>
  </message>
  <message>
   <source>Removing the print shop</source>
   <translation>Menghapus percetakan</translation>
  </message>
  <message>
   <source>Saving the price code</source>
   <translation>Menyimpan kode harga</translation>
  </message>
  <message>
   <source>Saving the print shop</source>
   <translation>Menyimpan percetakan</translation>
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
   <source>1 text is not translated</source>
   <translation>1 teks belum diterjemahkan</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ubah</translation>
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
   <source>Page {page}: {text}</source>
   <translation>Halaman {page}: {text}</translation>
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
   <source>Write</source>
   <translation>Tulis</translation>
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
   <source>{count} pages</source>
   <translation>{count} halaman</translation>
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
   <source>{count} texts are not translated</source>
   <translation>{count} teks belum diterjemahkan</translation>
  </message>
  <message>
   <source>{metal} price is {days} days old</source>
   <translation>Harga {metal} sudah {days} hari</translation>
  </message>
  <message>
   <source>{name}, page {page}: {ppi} pixels to the inch</source>
   <translation>{name}, halaman {page}: {ppi} piksel per inci</translation>
  </message>
 </context>
 <context>
  <name>PrintSection</name>
  <message>
   <source>Change</source>
   <translation>Ubah</translation>
  </message>
  <message>
   <source>Change a copy</source>
   <translation>Ubah salinannya</translation>
  </message>
  <message>
   <source>Made for</source>
   <translation>Dibuat untuk</translation>
  </message>
  <message>
   <source>New print shop</source>
   <translation>Percetakan baru</translation>
  </message>
  <message>
   <source>Note about this edition</source>
   <translation>Catatan tentang edisi ini</translation>
  </message>
  <message>
   <source>Print shop or screen</source>
   <translation>Percetakan atau layar</translation>
  </message>
  <message>
   <source>The file is no larger than</source>
   <translation>Berkas tidak lebih besar dari</translation>
  </message>
  <message>
   <source>Who gets it (printed at the foot)</source>
   <translation>Penerimanya (dicetak di kaki halaman)</translation>
  </message>
  <message>
   <source>as Chow Jewellers, Hong Kong</source>
   <translation>misalnya Chow Jewellers, Hong Kong</translation>
  </message>
  <message>
   <source>as first fair</source>
   <translation>misalnya pameran pertama</translation>
  </message>
 </context>
 <context>
  <name>SheetsDialog</name>
  <message>
   <source>An earlier JewelCraft printed this edition. Its prices were kept, the cost sheets behind them were not.</source>
   <translation>Edisi ini dicetak oleh JewelCraft versi lama. Harganya disimpan, lembar biaya di baliknya tidak.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Counted again</source>
   <translation>Dihitung ulang</translation>
  </message>
  <message>
   <source>Every price was counted again from the sheets and rates of that day, and comes to what was printed.</source>
   <translation>Setiap harga dihitung ulang dari lembar biaya dan tarif hari itu, dan hasilnya sama dengan yang dicetak.</translation>
  </message>
  <message>
   <source>No prices are printed in this edition.</source>
   <translation>Tidak ada harga yang dicetak dalam edisi ini.</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Prices that do not come to what was printed: {count}. Their sheets were changed or lost in the file; a backup of that time has them.</source>
   <translation>Harga yang hasilnya tidak sama dengan yang dicetak: {count}. Lembar biayanya berubah atau hilang di dalam berkas; cadangan dari waktu itu menyimpannya.</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Dicetak</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>Rates of that day</source>
   <translation>Tarif hari itu</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Sejak</translation>
  </message>
  <message>
   <source>What the prices of edition {number} rest on</source>
   <translation>Dasar harga edisi {number}</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>berbeda</translation>
  </message>
  <message>
   <source>no sheet</source>
   <translation>tanpa lembar</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>sama</translation>
  </message>
 </context>
 <context>
  <name>ShipmentDialog</name>
  <message>
   <source>A usual order is worth, ex works</source>
   <translation>Nilai pesanan biasa, di bengkel</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>The costs of one shipment are shared out over a usual order, as in a quotation.</source>
   <translation>Biaya satu pengiriman dibagi pada pesanan biasa, seperti dalam penawaran.</translation>
  </message>
  <message>
   <source>Use these costs</source>
   <translation>Pakai biaya ini</translation>
  </message>
  <message>
   <source>What is in the price, {term}</source>
   <translation>Yang termasuk dalam harga, {term}</translation>
  </message>
 </context>
 <context>
  <name>ShopDialog</name>
  <message>
   <source>All that they have</source>
   <translation>Semua pikselnya</translation>
  </message>
  <message>
   <source>Another size</source>
   <translation>Ukuran lain</translation>
  </message>
  <message>
   <source>Bleed</source>
   <translation>Lebihan potong</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Choose the shop's colour profile</source>
   <translation>Pilih profil warna percetakan</translation>
  </message>
  <message>
   <source>Colour profiles (*.icc *.icm)</source>
   <translation>Profil warna (*.icc *.icm)</translation>
  </message>
  <message>
   <source>Colours for {name}</source>
   <translation>Warna untuk {name}</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Berkas</translation>
  </message>
  <message>
   <source>File at most</source>
   <translation>Berkas paling besar</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Tinggi</translation>
  </message>
  <message>
   <source>Most ink</source>
   <translation>Tinta terbanyak</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>PDF/X-1a, all in four inks</source>
   <translation>PDF/X-1a, semua dengan empat tinta</translation>
  </message>
  <message>
   <source>PDF/X-4, photos keep their colours</source>
   <translation>PDF/X-4, warna foto tetap</translation>
  </message>
  <message>
   <source>Pages, a multiple of</source>
   <translation>Halaman, kelipatan</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Kertas</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Plain PDF</source>
   <translation>PDF biasa</translation>
  </message>
  <message>
   <source>Print crop marks</source>
   <translation>Cetak tanda potong</translation>
  </message>
  <message>
   <source>Print shop</source>
   <translation>Percetakan</translation>
  </message>
  <message>
   <source>Remove this print shop</source>
   <translation>Hapus percetakan ini</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Spine margin</source>
   <translation>Margin punggung</translation>
  </message>
  <message>
   <source>That of the catalog</source>
   <translation>Seperti katalognya</translation>
  </message>
  <message>
   <source>The shop's colour profile</source>
   <translation>Profil warna percetakan</translation>
  </message>
  <message>
   <source>Type a number, for example {example}.</source>
   <translation>Ketik angka, misalnya {example}.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Lebar</translation>
  </message>
  <message>
   <source>any</source>
   <translation>bebas</translation>
  </message>
  <message>
   <source>as Sriwan Press</source>
   <translation>misalnya Percetakan Sriwan</translation>
  </message>
  <message>
   <source>{count} pixels an inch</source>
   <translation>{count} piksel per inci</translation>
  </message>
  <message>
   <source>{count} pixels an inch, usual</source>
   <translation>{count} piksel per inci, biasanya</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>1 thing to look at</source>
   <translation>1 hal perlu dilihat</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Tampilan</translation>
  </message>
  <message>
   <source>Not ready for the printer</source>
   <translation>Belum siap cetak</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Cetak</translation>
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
