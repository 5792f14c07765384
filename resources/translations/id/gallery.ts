<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>EmptyPages</name>
  <message>
   <source>All are in the archive or in Trash.</source>
   <translation>Semuanya ada di arsip atau di Sampah.</translation>
  </message>
  <message>
   <source>Choose photos</source>
   <translation>Pilih foto</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Hapus pencarian</translation>
  </message>
  <message>
   <source>Clear {filter}</source>
   <translation>Hapus {filter}</translation>
  </message>
  <message>
   <source>Drop photos or scanned sketches here. You can fill in metal, stones and hours later.</source>
   <translation>Jatuhkan foto atau sketsa hasil pindai di sini. Logam, batu, dan jam kerja bisa diisi nanti.</translation>
  </message>
  <message>
   <source>Folder of photos</source>
   <translation>Folder foto</translation>
  </message>
  <message>
   <source>New piece</source>
   <translation>Perhiasan baru</translation>
  </message>
  <message>
   <source>No piece fits these filters</source>
   <translation>Tidak ada perhiasan yang cocok dengan saringan ini</translation>
  </message>
  <message>
   <source>No piece is in use</source>
   <translation>Tidak ada perhiasan yang dipakai</translation>
  </message>
  <message>
   <source>No piece matches “{text}”</source>
   <translation>Tidak ada perhiasan yang cocok dengan “{text}”</translation>
  </message>
  <message>
   <source>No piece matches “{text}” in {filters}</source>
   <translation>Tidak ada perhiasan yang cocok dengan “{text}” di {filters}</translation>
  </message>
  <message>
   <source>Pieces that you move to Trash wait here until you delete them for ever.</source>
   <translation>Perhiasan yang Anda pindahkan ke Sampah menunggu di sini sampai Anda menghapusnya selamanya.</translation>
  </message>
  <message>
   <source>Put pieces that you no longer make into the archive. Their costs and photos stay.</source>
   <translation>Taruh perhiasan yang tidak lagi Anda buat di arsip. Biaya dan fotonya tetap ada.</translation>
  </message>
  <message>
   <source>Search all {count} pieces</source>
   <translation>Cari di semua {count} perhiasan</translation>
  </message>
  <message>
   <source>Start without a photo</source>
   <translation>Mulai tanpa foto</translation>
  </message>
  <message>
   <source>Table of pieces</source>
   <translation>Tabel perhiasan</translation>
  </message>
  <message>
   <source>The Trash is empty</source>
   <translation>Sampah kosong</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>Arsip kosong</translation>
  </message>
  <message>
   <source>These filters leave nothing together: {filters}.</source>
   <translation>Saringan ini bersama-sama tidak menyisakan apa pun: {filters}.</translation>
  </message>
  <message>
   <source>Tip: Ctrl N makes a new piece from anywhere.</source>
   <translation>Kiat: Ctrl N membuat perhiasan baru dari mana saja.</translation>
  </message>
  <message>
   <source>Try fewer letters, the code, a stone, or a word from the notes.</source>
   <translation>Coba huruf lebih sedikit, kode, nama batu, atau satu kata dari catatan.</translation>
  </message>
  <message>
   <source>Without the filter {filter} there are some.</source>
   <translation>Tanpa saringan {filter} ada beberapa.</translation>
  </message>
  <message>
   <source>Your first piece starts with a photo</source>
   <translation>Perhiasan pertama Anda dimulai dari foto</translation>
  </message>
  <message>
   <source>or bring in what you have</source>
   <translation>atau masukkan yang sudah ada</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Arsip</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Koleksi</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Galeri</translation>
  </message>
  <message>
   <source>Gallery or table</source>
   <translation>Galeri atau tabel</translation>
  </message>
  <message>
   <source>Highest price</source>
   <translation>Harga tertinggi</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Dipakai</translation>
  </message>
  <message>
   <source>Last changed</source>
   <translation>Terakhir diubah</translation>
  </message>
  <message>
   <source>Lowest price</source>
   <translation>Harga terendah</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Terbaru</translation>
  </message>
  <message>
   <source>Price shown</source>
   <translation>Harga tampil</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Urut</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabel</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Sampah</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Berat</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} dan {count} lagi</translation>
  </message>
  <message>
   <source>{found} of {count} pieces</source>
   <translation>{found} dari {count} perhiasan</translation>
  </message>
 </context>
 <context>
  <name>GalleryPage</name>
  <message>
   <source>Empty Trash</source>
   <translation>Kosongkan Sampah</translation>
  </message>
  <message>
   <source>New piece</source>
   <translation>Perhiasan baru</translation>
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
   <source>Search pieces</source>
   <translation>Cari perhiasan</translation>
  </message>
  <message>
   <source>Search pieces, stones, codes</source>
   <translation>Cari perhiasan, batu, kode</translation>
  </message>
  <message>
   <source>Show the chosen piece</source>
   <translation>Tampilkan perhiasan terpilih</translation>
  </message>
 </context>
 <context>
  <name>GalleryView</name>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Add photos</source>
   <translation>Tambah foto</translation>
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
   <source>Open piece</source>
   <translation>Buka perhiasan</translation>
  </message>
  <message>
   <source>The chosen piece</source>
   <translation>Perhiasan terpilih</translation>
  </message>
 </context>
 <context>
  <name>ManyPieces</name>
  <message>
   <source>Change together</source>
   <translation>Ubah bersama</translation>
  </message>
  <message>
   <source>Compare side by side</source>
   <translation>Bandingkan berdampingan</translation>
  </message>
  <message>
   <source>Delete for ever</source>
   <translation>Hapus selamanya</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Gandakan</translation>
  </message>
  <message>
   <source>Make a set of these</source>
   <translation>Jadikan satu set</translation>
  </message>
  <message>
   <source>Metal weight</source>
   <translation>Berat logam</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Pindahkan ke Sampah</translation>
  </message>
  <message>
   <source>Move to the archive</source>
   <translation>Pindahkan ke arsip</translation>
  </message>
  <message>
   <source>Quote these pieces</source>
   <translation>Buat penawaran</translation>
  </message>
  <message>
   <source>Take out of Trash</source>
   <translation>Keluarkan dari Sampah</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Keluarkan dari arsip</translation>
  </message>
  <message>
   <source>The sums leave them out.</source>
   <translation>Jumlah tidak memuatnya.</translation>
  </message>
  <message>
   <source>What if prices move</source>
   <translation>Bila harga bergerak</translation>
  </message>
  <message>
   <source>Without a price: {count}.</source>
   <translation>Tanpa harga: {count}.</translation>
  </message>
  <message>
   <source>Without metal: {count}.</source>
   <translation>Tanpa logam: {count}.</translation>
  </message>
  <message>
   <source>{count} pieces chosen</source>
   <translation>{count} perhiasan dipilih</translation>
  </message>
 </context>
 <context>
  <name>OnePiece</name>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Not complete</source>
   <translation>Belum lengkap</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Nothing entered yet</source>
   <translation>Belum ada isian</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Tanpa nama</translation>
  </message>
 </context>
 <context>
  <name>PhotoBox</name>
  <message>
   <source>1 image</source>
   <translation>1 gambar</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <translation>Belum ada gambar</translation>
  </message>
  <message>
   <source>Quick look, full image  Space</source>
   <translation>Lihat cepat, gambar penuh  Space</translation>
  </message>
  <message>
   <source>{count} images</source>
   <translation>{count} gambar</translation>
  </message>
 </context>
 <context>
  <name>PieceActions</name>
  <message>
   <source>Add photos</source>
   <translation>Tambah foto</translation>
  </message>
  <message>
   <source>Archiving</source>
   <translation>Mengarsipkan</translation>
  </message>
  <message>
   <source>Change together</source>
   <translation>Ubah bersama</translation>
  </message>
  <message>
   <source>Compare side by side</source>
   <translation>Bandingkan berdampingan</translation>
  </message>
  <message>
   <source>Delete 1 piece for ever</source>
   <translation>Hapus 1 perhiasan selamanya</translation>
  </message>
  <message>
   <source>Delete for ever</source>
   <translation>Hapus selamanya</translation>
  </message>
  <message>
   <source>Delete this piece for ever?</source>
   <translation>Hapus perhiasan ini selamanya?</translation>
  </message>
  <message>
   <source>Delete {count} pieces for ever</source>
   <translation>Hapus {count} perhiasan selamanya</translation>
  </message>
  <message>
   <source>Delete {count} pieces for ever?</source>
   <translation>Hapus {count} perhiasan selamanya?</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Menghapus</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Gandakan</translation>
  </message>
  <message>
   <source>Duplicating</source>
   <translation>Menggandakan</translation>
  </message>
  <message>
   <source>Emptying Trash</source>
   <translation>Mengosongkan Sampah</translation>
  </message>
  <message>
   <source>Give to another laptop</source>
   <translation>Berikan ke laptop lain</translation>
  </message>
  <message>
   <source>Make a set of these</source>
   <translation>Jadikan satu set</translation>
  </message>
  <message>
   <source>Making the set</source>
   <translation>Membuat set</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Pindahkan ke Sampah</translation>
  </message>
  <message>
   <source>Move to the archive</source>
   <translation>Pindahkan ke arsip</translation>
  </message>
  <message>
   <source>Moving to Trash</source>
   <translation>Memindahkan ke Sampah</translation>
  </message>
  <message>
   <source>New piece</source>
   <translation>Perhiasan baru</translation>
  </message>
  <message>
   <source>Open piece</source>
   <translation>Buka perhiasan</translation>
  </message>
  <message>
   <source>Price by a price list</source>
   <translation>Hargai dengan daftar harga</translation>
  </message>
  <message>
   <source>Put into a catalog</source>
   <translation>Masukkan ke katalog</translation>
  </message>
  <message>
   <source>Quote these pieces</source>
   <translation>Buat penawaran</translation>
  </message>
  <message>
   <source>Save clean copies of the pictures</source>
   <translation>Simpan salinan bersih gambar-gambarnya</translation>
  </message>
  <message>
   <source>Take out of Trash</source>
   <translation>Keluarkan dari Sampah</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Keluarkan dari arsip</translation>
  </message>
  <message>
   <source>Taking out of Trash</source>
   <translation>Mengeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>Their costs, prices and texts go with them. Pictures that other pieces use stay.</source>
   <translation>Biaya, harga, dan teksnya ikut terhapus. Gambar yang dipakai perhiasan lain tetap ada.</translation>
  </message>
  <message>
   <source>What if prices move</source>
   <translation>Bila harga bergerak</translation>
  </message>
  <message>
   <source>Working out prices</source>
   <translation>Menghitung harga</translation>
  </message>
  <message>
   <source>{count} pieces are in use again</source>
   <translation>{count} perhiasan dipakai lagi</translation>
  </message>
  <message>
   <source>{count} pieces duplicated</source>
   <translation>{count} perhiasan digandakan</translation>
  </message>
  <message>
   <source>{count} pieces moved to Trash</source>
   <translation>{count} perhiasan dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>{count} pieces moved to the archive</source>
   <translation>{count} perhiasan dipindahkan ke arsip</translation>
  </message>
  <message>
   <source>{count} pieces priced by {list}</source>
   <translation>{count} barang dihargai dengan {list}</translation>
  </message>
  <message>
   <source>{count} pieces taken out of Trash</source>
   <translation>{count} perhiasan dikeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>{name} duplicated</source>
   <translation>{name} digandakan</translation>
  </message>
  <message>
   <source>{name} is in use again</source>
   <translation>{name} dipakai lagi</translation>
  </message>
  <message>
   <source>{name} moved to Trash</source>
   <translation>{name} dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>{name} moved to the archive</source>
   <translation>{name} dipindahkan ke arsip</translation>
  </message>
  <message>
   <source>{name} priced by {list}</source>
   <translation>{name} dihargai dengan {list}</translation>
  </message>
  <message>
   <source>{name} taken out of Trash</source>
   <translation>{name} dikeluarkan dari Sampah</translation>
  </message>
 </context>
 <context>
  <name>PieceFacts</name>
  <message>
   <source>Bench time</source>
   <translation>Waktu kerja</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Koleksi</translation>
  </message>
  <message>
   <source>Findings and extras</source>
   <translation>Komponen dan tambahan</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Metal weight</source>
   <translation>Berat logam</translation>
  </message>
  <message>
   <source>Minimum order</source>
   <translation>Pesanan minimum</translation>
  </message>
  <message>
   <source>Pieces of the set</source>
   <translation>Isi set</translation>
  </message>
  <message>
   <source>Ring size</source>
   <translation>Ukuran cincin</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Stone</source>
   <translation>Batu</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>{count} days</source>
   <translation>{count} hari</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
  <message>
   <source>{percent} margin</source>
   <translation>margin {percent}</translation>
  </message>
  <message>
   <source>{percent} markup</source>
   <translation>kenaikan {percent}</translation>
  </message>
  <message>
   <source>{stone} and {count} more</source>
   <translation>{stone} dan {count} lagi</translation>
  </message>
 </context>
 <context>
  <name>PieceModel</name>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Koleksi</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Eceran</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Judul</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Berat</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
 </context>
 <context>
  <name>QuickLook</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation>Gambar berikut</translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation>Gambar sebelumnya</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} dari {count}</translation>
  </message>
 </context>
 <context>
  <name>RowWords</name>
  <message>
   <source>Below cost</source>
   <translation>Di bawah biaya</translation>
  </message>
  <message>
   <source>Below cost: at this price you lose money on each piece.</source>
   <translation>Di bawah biaya: dengan harga ini Anda rugi pada setiap barang.</translation>
  </message>
  <message>
   <source>No price yet</source>
   <translation>Belum ada harga</translation>
  </message>
  <message>
   <source>No price yet. Missing: {names}. Enter it under Rates.</source>
   <translation>Belum ada harga. Kurang: {names}. Isi di Harga.</translation>
  </message>
  <message>
   <source>Price missing</source>
   <translation>Harga kurang</translation>
  </message>
  <message>
   <source>Without a name</source>
   <translation>Tanpa nama</translation>
  </message>
  <message>
   <source>price of {day}</source>
   <translation>harga {day}</translation>
  </message>
  <message>
   <source>{code}, set of {count}</source>
   <translation>{code}, set {count}</translation>
  </message>
 </context>
 <context>
  <name>TableView</name>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
 </context>
 <context>
  <name>ValueMenu</name>
  <message>
   <source>Nothing to choose yet</source>
   <translation>Belum ada pilihan</translation>
  </message>
 </context>
 <context>
  <name>_Nothing</name>
  <message>
   <source>Choose a piece to see its cost and price here.</source>
   <translation>Pilih perhiasan untuk melihat biaya dan harganya di sini.</translation>
  </message>
 </context>
</TS>
