<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Bench</name>
  <message>
   <source>Bright parts</source>
   <translation>Bagian terang</translation>
  </message>
  <message>
   <source>Brighter, clearer, sharper.</source>
   <translation>Lebih cerah, lebih jelas, lebih tajam.</translation>
  </message>
  <message>
   <source>By keys: Space begins a stroke, arrows draw it, Space ends it.</source>
   <translation>Dengan tombol: Spasi memulai goresan, panah menggambarnya, Spasi mengakhirinya.</translation>
  </message>
  <message>
   <source>By keys: Space takes the next corner, arrows move it, with Shift a little.</source>
   <translation>Dengan tombol: Spasi memilih sudut berikutnya, panah menggesernya, dengan Shift sedikit saja.</translation>
  </message>
  <message>
   <source>By keys: arrows move the cross over the picture, Space presses.</source>
   <translation>Dengan tombol: panah menggeser tanda silang di atas gambar, Spasi menekan.</translation>
  </message>
  <message>
   <source>By keys: arrows move the frame, with Shift they size it.</source>
   <translation>Dengan tombol: panah menggeser bingkai, dengan Shift mengubah ukurannya.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Clean up a sketch</source>
   <translation>Bersihkan sketsa</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Warna</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Kontras</translation>
  </message>
  <message>
   <source>Crop and straighten</source>
   <translation>Potong dan luruskan</translation>
  </message>
  <message>
   <source>Dark parts</source>
   <translation>Bagian gelap</translation>
  </message>
  <message>
   <source>Draw over something whose length you know, then type that length.</source>
   <translation>Tarik garis di atas sesuatu yang panjangnya Anda ketahui, lalu ketik panjangnya.</translation>
  </message>
  <message>
   <source>Edit image</source>
   <translation>Sunting gambar</translation>
  </message>
  <message>
   <source>Editing pictures</source>
   <translation>Menyunting gambar</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>Pencahayaan</translation>
  </message>
  <message>
   <source>Flatten a page</source>
   <translation>Ratakan halaman</translation>
  </message>
  <message>
   <source>Go on editing</source>
   <translation>Lanjutkan menyunting</translation>
  </message>
  <message>
   <source>How strong</source>
   <translation>Seberapa kuat</translation>
  </message>
  <message>
   <source>Keep the shadow</source>
   <translation>Pertahankan bayangan</translation>
  </message>
  <message>
   <source>Light and colour</source>
   <translation>Cahaya dan warna</translation>
  </message>
  <message>
   <source>Line darkness</source>
   <translation>Kepekatan garis</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>Satu langkah mundur</translation>
  </message>
  <message>
   <source>One step forward</source>
   <translation>Satu langkah maju</translation>
  </message>
  <message>
   <source>Paper to white</source>
   <translation>Kertas jadi putih</translation>
  </message>
  <message>
   <source>Picture edited. The original is kept.</source>
   <translation>Gambar disunting. Yang asli tetap disimpan.</translation>
  </message>
  <message>
   <source>Point to keep in view</source>
   <translation>Titik utama gambar</translation>
  </message>
  <message>
   <source>Press on something that is white or grey in the picture.</source>
   <translation>Tekan sesuatu yang putih atau abu-abu pada gambar.</translation>
  </message>
  <message>
   <source>Press on what must be seen where the picture is cropped to a tile.</source>
   <translation>Tekan bagian yang harus terlihat saat gambar dipotong menjadi petak.</translation>
  </message>
  <message>
   <source>Pull the corners onto those of the paper. It becomes straight and flat.</source>
   <translation>Tarik keempat sudut ke sudut kertas. Halaman menjadi lurus dan rata.</translation>
  </message>
  <message>
   <source>Pull the frame, or draw a new one. It keeps the shape that you choose.</source>
   <translation>Tarik bingkai atau gambar yang baru. Bentuk yang Anda pilih tetap terjaga.</translation>
  </message>
  <message>
   <source>Remove dust</source>
   <translation>Hilangkan debu</translation>
  </message>
  <message>
   <source>Removes paper colour and shadow, keeps every pencil line.</source>
   <translation>Menghapus warna dan bayangan kertas, mempertahankan setiap garis pensil.</translation>
  </message>
  <message>
   <source>Save as new version</source>
   <translation>Simpan versi baru</translation>
  </message>
  <message>
   <source>Saving the picture</source>
   <translation>Menyimpan gambar</translation>
  </message>
  <message>
   <source>Scale bar in mm</source>
   <translation>Skala dalam mm</translation>
  </message>
  <message>
   <source>Sharpness</source>
   <translation>Ketajaman</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Smallest line kept</source>
   <translation>Garis terkecil disimpan</translation>
  </message>
  <message>
   <source>Soft edge</source>
   <translation>Tepi lembut</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Kekuatan</translation>
  </message>
  <message>
   <source>Takes small spots out of even ground. Paint over what it missed.</source>
   <translation>Menghapus bintik kecil pada latar rata. Sapukan pada yang terlewat.</translation>
  </message>
  <message>
   <source>The background was left: the piece is hard to tell from it here. Move Strength to try it, and use Keep and Remove.</source>
   <translation>Latar dibiarkan: di sini perhiasan sulit dibedakan darinya. Geser Kekuatan untuk mencobanya, lalu pakai Pertahankan dan Hilangkan.</translation>
  </message>
  <message>
   <source>The original is always kept</source>
   <translation>Gambar asli selalu disimpan</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Putar</translation>
  </message>
  <message>
   <source>Turns the paper behind the piece pure white and keeps the soft shadow.</source>
   <translation>Membuat kertas di belakang perhiasan putih bersih dan mempertahankan bayangan lembut.</translation>
  </message>
  <message>
   <source>Watermark</source>
   <translation>Tanda air</translation>
  </message>
  <message>
   <source>What was done to the picture was not saved.</source>
   <translation>Perubahan pada gambar tidak disimpan.</translation>
  </message>
  <message>
   <source>White background</source>
   <translation>Latar putih</translation>
  </message>
  <message>
   <source>White balance</source>
   <translation>Keseimbangan putih</translation>
  </message>
  <message>
   <source>Words over the picture, for what goes out by e-mail.</source>
   <translation>Tulisan di atas gambar, untuk yang dikirim lewat surel.</translation>
  </message>
  <message>
   <source>{count} pictures edited.</source>
   <translation>{count} gambar disunting.</translation>
  </message>
  <message>
   <source>{percent} % of the background is pure white.</source>
   <translation>{percent} % latar putih bersih.</translation>
  </message>
 </context>
 <context>
  <name>BenchCanvas</name>
  <message>
   <source>After</source>
   <translation>Sesudah</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Sebelum</translation>
  </message>
  <message>
   <source>Looking at the picture</source>
   <translation>Memeriksa gambar</translation>
  </message>
  <message>
   <source>Picture before and after</source>
   <translation>Gambar sebelum dan sesudah</translation>
  </message>
 </context>
 <context>
  <name>BenchFoot</name>
  <message>
   <source>Copy what is done here</source>
   <translation>Salin yang dilakukan di sini</translation>
  </message>
  <message>
   <source>Do here what was copied</source>
   <translation>Lakukan di sini yang disalin</translation>
  </message>
  <message>
   <source>Do the same to the other pictures of this piece</source>
   <translation>Lakukan yang sama pada gambar lain perhiasan ini</translation>
  </message>
  <message>
   <source>Hold to see original</source>
   <translation>Tahan untuk melihat aslinya</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Lebih besar</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Lebih kecil</translation>
  </message>
  <message>
   <source>Use for the others</source>
   <translation>Pakai untuk yang lain</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versi</translation>
  </message>
 </context>
 <context>
  <name>OthersDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Do the same to {count} pictures</source>
   <translation>Lakukan yang sama pada {count} gambar</translation>
  </message>
  <message>
   <source>Edit 1 picture</source>
   <translation>Sunting 1 gambar</translation>
  </message>
  <message>
   <source>Edit {count} pictures</source>
   <translation>Sunting {count} gambar</translation>
  </message>
  <message>
   <source>Pictures before and after</source>
   <translation>Gambar sebelum dan sesudah</translation>
  </message>
  <message>
   <source>What was painted or measured on the first picture stays with that one.</source>
   <translation>Yang dilukis atau diukur pada gambar pertama tetap pada gambar itu.</translation>
  </message>
  <message>
   <source>{done} of {count} tried</source>
   <translation>{done} dari {count} dicoba</translation>
  </message>
 </context>
 <context>
  <name>ToolList</name>
  <message>
   <source>Do it all for me</source>
   <translation>Kerjakan semuanya</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Tidak dipakai</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Aktif</translation>
  </message>
 </context>
 <context>
  <name>ToolPanel</name>
  <message>
   <source>As drawn</source>
   <translation>Seperti asli</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Hitam</translation>
  </message>
  <message>
   <source>Clear background</source>
   <translation>Latar bening</translation>
  </message>
  <message>
   <source>Clear instead of white</source>
   <translation>Bening, bukan putih</translation>
  </message>
  <message>
   <source>Corners</source>
   <translation>Sudut</translation>
  </message>
  <message>
   <source>Do not use this</source>
   <translation>Jangan pakai ini</translation>
  </message>
  <message>
   <source>Find it by itself</source>
   <translation>Cari sendiri</translation>
  </message>
  <message>
   <source>Find the paper's edges</source>
   <translation>Cari tepi kertas</translation>
  </message>
  <message>
   <source>Fix by hand</source>
   <translation>Perbaiki dengan tangan</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Bebas</translation>
  </message>
  <message>
   <source>Ink instead of pencil</source>
   <translation>Tinta, bukan pensil</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Pertahankan</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Kiri</translation>
  </message>
  <message>
   <source>Length in mm</source>
   <translation>Panjang dalam mm</translation>
  </message>
  <message>
   <source>Length of the bar in mm</source>
   <translation>Panjang skala dalam mm</translation>
  </message>
  <message>
   <source>Length of the bar in mm, empty for a round one</source>
   <translation>Panjang skala dalam mm, kosongkan untuk angka bulat</translation>
  </message>
  <message>
   <source>Length of what was drawn over, in mm</source>
   <translation>Panjang yang digambar, dalam mm</translation>
  </message>
  <message>
   <source>Lines in</source>
   <translation>Warna garis</translation>
  </message>
  <message>
   <source>Middle</source>
   <translation>Tengah</translation>
  </message>
  <message>
   <source>Mirror</source>
   <translation>Cerminkan</translation>
  </message>
  <message>
   <source>Paint over what should stay or go.</source>
   <translation>Sapukan pada yang harus tetap atau hilang.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Hilangkan</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Hasil</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Kanan</translation>
  </message>
  <message>
   <source>Sepia</source>
   <translation>Sepia</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Bentuk</translation>
  </message>
  <message>
   <source>Turn right</source>
   <translation>Putar ke kanan</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Yang ditampilkan</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Tulisan</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Delete this version</source>
   <translation>Hapus versi ini</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Original</source>
   <translation>Asli</translation>
  </message>
  <message>
   <source>Rename version</source>
   <translation>Ganti nama versi</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Ganti nama…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Show this version</source>
   <translation>Tampilkan versi ini</translation>
  </message>
  <message>
   <source>Version deleted.</source>
   <translation>Versi dihapus.</translation>
  </message>
  <message>
   <source>Version renamed.</source>
   <translation>Nama versi diganti.</translation>
  </message>
 </context>
</TS>
