<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>Add a folder of photos</source>
   <translation>Tambah satu folder foto</translation>
  </message>
  <message>
   <source>Add photos</source>
   <translation>Tambah foto</translation>
  </message>
  <message>
   <source>Area before</source>
   <translation>Bagian sebelumnya</translation>
  </message>
  <message>
   <source>Back one level</source>
   <translation>Kembali satu tingkat</translation>
  </message>
  <message>
   <source>Bring pieces in from a table</source>
   <translation>Bawa masuk perhiasan dari tabel</translation>
  </message>
  <message>
   <source>Bring pieces in from another laptop</source>
   <translation>Bawa masuk perhiasan dari laptop lain</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ubah</translation>
  </message>
  <message>
   <source>Check and repair</source>
   <translation>Periksa dan perbaiki</translation>
  </message>
  <message>
   <source>Close the workshop</source>
   <translation>Tutup bengkel</translation>
  </message>
  <message>
   <source>Edit title or cell</source>
   <translation>Ubah judul atau sel</translation>
  </message>
  <message>
   <source>Find pictures that show the same</source>
   <translation>Cari gambar yang sama</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Menuju</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>History of steps</source>
   <translation>Riwayat langkah</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Perbesar</translation>
  </message>
  <message>
   <source>List of keys</source>
   <translation>Daftar tombol</translation>
  </message>
  <message>
   <source>Look at the backups</source>
   <translation>Lihat cadangan</translation>
  </message>
  <message>
   <source>Make</source>
   <translation>Buat</translation>
  </message>
  <message>
   <source>Make a backup now</source>
   <translation>Buat cadangan sekarang</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Pindahkan ke Sampah</translation>
  </message>
  <message>
   <source>New piece</source>
   <translation>Perhiasan baru</translation>
  </message>
  <message>
   <source>New workshop</source>
   <translation>Bengkel baru</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>Bagian berikutnya</translation>
  </message>
  <message>
   <source>Next piece or page</source>
   <translation>Perhiasan atau halaman berikutnya</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Tab berikutnya</translation>
  </message>
  <message>
   <source>Open a workshop file</source>
   <translation>Buka berkas bengkel</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>Tempel gambar</translation>
  </message>
  <message>
   <source>Piece or page before</source>
   <translation>Perhiasan atau halaman sebelumnya</translation>
  </message>
  <message>
   <source>Quick look, full image</source>
   <translation>Lihat cepat, gambar penuh</translation>
  </message>
  <message>
   <source>Quit JewelCraft</source>
   <translation>Keluar dari JewelCraft</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ulangi</translation>
  </message>
  <message>
   <source>Save clean copies of all pictures</source>
   <translation>Simpan salinan bersih semua gambar</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Cari</translation>
  </message>
  <message>
   <source>Search and command list</source>
   <translation>Cari dan daftar perintah</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Tampilkan</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <source>Switch light and dark</source>
   <translation>Ganti terang dan gelap</translation>
  </message>
  <message>
   <source>Tab before</source>
   <translation>Tab sebelumnya</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
  <message>
   <source>Usual size</source>
   <translation>Ukuran biasa</translation>
  </message>
  <message>
   <source>Write a readable copy</source>
   <translation>Tulis salinan terbaca</translation>
  </message>
  <message>
   <source>Write the PDF</source>
   <translation>Buat PDF</translation>
  </message>
 </context>
 <context>
  <name>CommandList</name>
  <message>
   <source>Search and command list</source>
   <translation>Cari dan daftar perintah</translation>
  </message>
  <message>
   <source>Type what you want to do or find</source>
   <translation>Ketik yang ingin dilakukan atau dicari</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Yang ditemukan</translation>
  </message>
 </context>
 <context>
  <name>DecimalEdit</name>
  <message>
   <source>Type a number, for example 3.62.</source>
   <translation>Ketik angka, misalnya 3,62.</translation>
  </message>
  <message>
   <source>Type a whole number.</source>
   <translation>Ketik bilangan bulat.</translation>
  </message>
  <message>
   <source>Type {least} or more.</source>
   <translation>Ketik {least} atau lebih.</translation>
  </message>
  <message>
   <source>Type {most} or less.</source>
   <translation>Ketik {most} atau kurang.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Type the amount in digits, as {example}.</source>
   <translation>{text} dapat dibaca dengan dua cara. Ketik jumlahnya dengan angka, seperti {example}.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Type {thousands}, or one or two decimals.</source>
   <translation>{text} dapat dibaca dengan dua cara. Ketik {thousands}, atau satu atau dua desimal.</translation>
  </message>
 </context>
 <context>
  <name>DerivedFiller</name>
  <message>
   <source>Making pictures ready</source>
   <translation>Menyiapkan gambar</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Go on when it is done</source>
   <translation>Lanjutkan setelah selesai</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Details for support</source>
   <translation>Rincian untuk bantuan</translation>
  </message>
 </context>
 <context>
  <name>ExplanationBox</name>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Sembunyikan</translation>
  </message>
  <message>
   <source>How we get {amount}</source>
   <translation>Asal angka {amount}</translation>
  </message>
 </context>
 <context>
  <name>FinenessEdit</name>
  <message>
   <source>Type it as you say it: 18K, 750, 96.5 %, 7.5 teuk, 14 pe or kadar 75</source>
   <translation>Ketik seperti Anda menyebutnya: 18K, 750, 96,5 %, 7,5 teuk, 14 pe, atau kadar 75</translation>
  </message>
 </context>
 <context>
  <name>GoldPill</name>
  <message>
   <source>Gold</source>
   <translation>Emas</translation>
  </message>
  <message>
   <source>Type it</source>
   <translation>Ketik</translation>
  </message>
  <message>
   <source>Type today's price</source>
   <translation>Ketik harga hari ini</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Perbarui</translation>
  </message>
  <message>
   <source>no price yet</source>
   <translation>belum ada harga</translation>
  </message>
  <message>
   <source>{metal} has no price yet</source>
   <translation>{metal} belum punya harga</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>1. Type today's gold or silver price under Rates, as your trade quotes it.</source>
   <translation>1. Ketik harga emas atau perak hari ini di Harga, seperti yang biasa dipakai di pasar Anda.</translation>
  </message>
  <message>
   <source>2. Drop photos and sketches on the window. They wait in the Inbox.</source>
   <translation>2. Jatuhkan foto dan sketsa ke jendela. Semuanya menunggu di Kotak masuk.</translation>
  </message>
  <message>
   <source>3. Make a piece of each picture, or give it to a piece that is there.</source>
   <translation>3. Buat perhiasan dari tiap gambar, atau berikan ke perhiasan yang sudah ada.</translation>
  </message>
  <message>
   <source>4. Open the piece. Type metal, stones and labour under Cost. The prices follow.</source>
   <translation>4. Buka perhiasan. Ketik logam, batu, dan ongkos kerja di Biaya. Harga jualnya mengikuti.</translation>
  </message>
  <message>
   <source>5. Make a catalog, choose its look and currency, and press Export PDF.</source>
   <translation>5. Buat katalog, pilih tampilan dan mata uangnya, lalu tekan Ekspor PDF.</translation>
  </message>
  <message>
   <source>A new gold price reprices every piece at once and says how many moved. Undo brings the old one back.</source>
   <translation>Harga emas baru langsung menghitung ulang semua perhiasan dan memberi tahu berapa yang berubah. Urungkan mengembalikan harga lama.</translation>
  </message>
  <message>
   <source>A phone writes where a photo was taken. Catalogs and clean copies never carry that; pieces for another laptop carry it only if you ask for untouched originals.</source>
   <translation>Ponsel mencatat tempat foto diambil. Katalog dan salinan bersih tidak pernah membawanya; perhiasan untuk laptop lain membawanya hanya bila Anda meminta berkas asli apa adanya.</translation>
  </message>
  <message>
   <source>A rate that nobody has typed shows as missing. It never counts as zero, and the total says that it is not complete.</source>
   <translation>Harga yang belum diketik tampil sebagai kurang. Tidak pernah dihitung nol, dan jumlahnya bertuliskan belum lengkap.</translation>
  </message>
  <message>
   <source>Ctrl H shows all steps and goes back to any of them. That is a step too: Ctrl Z undoes it.</source>
   <translation>Ctrl H menampilkan semua langkah dan kembali ke langkah mana pun. Itu juga sebuah langkah: Ctrl Z membatalkannya.</translation>
  </message>
  <message>
   <source>Every change is saved at once. Ctrl Z takes back one step after the other, even tomorrow.</source>
   <translation>Setiap perubahan langsung disimpan. Ctrl Z mengurungkan langkah demi langkah, bahkan besok.</translation>
  </message>
  <message>
   <source>Everything lies in one file. Close the program before you copy it to a stick.</source>
   <translation>Semuanya ada dalam satu berkas. Tutup program sebelum menyalinnya ke flashdisk.</translation>
  </message>
  <message>
   <source>Finding pieces</source>
   <translation>Mencari perhiasan</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>In the Inbox choose several with Ctrl or Shift and drag them onto a piece. By keys: 1 sketch, 2 clean line, 3 CAD, 4 wax, 5 sample, 6 photo; P looks for a piece, N makes one, G takes what was taken in one go, E edits.</source>
   <translation>Di Kotak Masuk pilih beberapa dengan Ctrl atau Shift lalu seret ke sebuah perhiasan. Dengan tombol: 1 sketsa, 2 garis bersih, 3 CAD, 4 lilin, 5 contoh, 6 foto; P mencari perhiasan, N membuat perhiasan baru, G memilih yang diambil sekaligus, E menyunting.</translation>
  </message>
  <message>
   <source>Nothing is lost</source>
   <translation>Tidak ada yang hilang</translation>
  </message>
  <message>
   <source>Originals are kept as they came, to the byte. The same picture is stored once.</source>
   <translation>Berkas asli disimpan persis seperti saat masuk. Gambar yang sama disimpan satu kali saja.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Pieces you remove wait in Trash. A backup is made each day; you find them under Settings.</source>
   <translation>Perhiasan yang Anda buang menunggu di Sampah. Cadangan dibuat setiap hari; lihat di Pengaturan.</translation>
  </message>
  <message>
   <source>Press any amount under Cost to read how it is found: what you melt, at which rate, of which day.</source>
   <translation>Tekan jumlah mana pun di Biaya untuk membaca asalnya: berapa yang dilebur, dengan harga berapa, tanggal berapa.</translation>
  </message>
  <message>
   <source>The star marks the main picture. Drag pictures in the row below it to put them in order.</source>
   <translation>Bintang menandai gambar utama. Seret gambar di baris bawahnya untuk mengurutkan.</translation>
  </message>
  <message>
   <source>To work on two laptops, choose pieces, right-click, and give them to the other one as a file. There, press Ctrl K and bring them in: you see each piece beside your own and choose.</source>
   <translation>Untuk bekerja di dua laptop, pilih perhiasan, klik kanan, lalu berikan ke laptop lain sebagai berkas. Di sana tekan Ctrl K dan bawa masuk: Anda melihat tiap perhiasan di samping milik Anda lalu memilih.</translation>
  </message>
  <message>
   <source>Type any part of a name, code, stone or note, in any script. All words must occur.</source>
   <translation>Ketik sebagian nama, kode, batu, atau catatan, dalam aksara apa pun. Semua kata harus ada.</translation>
  </message>
  <message>
   <source>Where a price comes from</source>
   <translation>Dari mana harga berasal</translation>
  </message>
  <message>
   <source>You can also type metal:18k, type:ring, status:ready, stone:ruby, price&lt;200 or weight&gt;3.</source>
   <translation>Anda juga bisa mengetik metal:18k, type:ring, status:ready, stone:ruby, price&lt;200, atau weight&gt;3.</translation>
  </message>
  <message>
   <source>Your first catalog in five steps</source>
   <translation>Katalog pertama Anda dalam lima langkah</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>List of keys</source>
   <translation>Daftar tombol</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Do again up to here</source>
   <translation>Lakukan lagi sampai di sini</translation>
  </message>
  <message>
   <source>Doing again</source>
   <translation>Melakukan lagi</translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation>Dilakukan lagi: {what}</translation>
  </message>
  <message>
   <source>Go back to here</source>
   <translation>Kembali ke sini</translation>
  </message>
  <message>
   <source>Go back to the very beginning</source>
   <translation>Kembali ke paling awal</translation>
  </message>
  <message>
   <source>Going back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Riwayat</translation>
  </message>
  <message>
   <source>Nothing was changed yet.</source>
   <translation>Belum ada yang diubah.</translation>
  </message>
  <message>
   <source>Show older steps</source>
   <translation>Tampilkan langkah lama</translation>
  </message>
  <message>
   <source>Steps of the past</source>
   <translation>Langkah yang sudah lewat</translation>
  </message>
  <message>
   <source>To before the oldest step that is kept. Undo brings everything back.</source>
   <translation>Ke keadaan sebelum langkah tertua yang disimpan. Urungkan mengembalikan semuanya.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hari ini</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Kemarin</translation>
  </message>
  <message>
   <source>as it is now</source>
   <translation>keadaan sekarang</translation>
  </message>
  <message>
   <source>{count} steps are kept in the workshop's file and take {size}. The newest 500, or 64 MB, stay.</source>
   <translation>{count} langkah disimpan dalam berkas bengkel dan memakai {size}. Yang tersimpan 500 langkah terbaru, atau 64 MB.</translation>
  </message>
 </context>
 <context>
  <name>IntakeController</name>
  <message>
   <source>1 picture added</source>
   <translation>1 gambar ditambahkan</translation>
  </message>
  <message>
   <source>1 picture is in the Inbox</source>
   <translation>1 gambar ada di Kotak masuk</translation>
  </message>
  <message>
   <source>1 picture was added.</source>
   <translation>1 gambar ditambahkan.</translation>
  </message>
  <message>
   <source>1 picture was in the workshop already.</source>
   <translation>1 gambar sudah ada di bengkel.</translation>
  </message>
  <message>
   <source>Add a folder of photos</source>
   <translation>Tambah satu folder foto</translation>
  </message>
  <message>
   <source>Add photos</source>
   <translation>Tambah foto</translation>
  </message>
  <message>
   <source>Adding a picture</source>
   <translation>Menambahkan gambar</translation>
  </message>
  <message>
   <source>Adding photos</source>
   <translation>Menambahkan foto</translation>
  </message>
  <message>
   <source>If you stop it, none of these photos come in.</source>
   <translation>Jika dihentikan, tidak satu pun foto ini masuk.</translation>
  </message>
  <message>
   <source>Looking through the pictures</source>
   <translation>Memeriksa gambar</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Gambar tempelan</translation>
  </message>
  <message>
   <source>Pictures ({endings});;All files (*)</source>
   <translation>Gambar ({endings});;Semua berkas (*)</translation>
  </message>
  <message>
   <source>The files on the disk are untouched.</source>
   <translation>Berkas di disk tidak diubah.</translation>
  </message>
  <message>
   <source>There are no pictures in this folder</source>
   <translation>Tidak ada gambar di folder ini</translation>
  </message>
  <message>
   <source>These pictures are in the workshop already</source>
   <translation>Gambar-gambar ini sudah ada di bengkel</translation>
  </message>
  <message>
   <source>This file could not be read as a picture</source>
   <translation>Berkas ini tidak dapat dibaca sebagai gambar</translation>
  </message>
  <message>
   <source>{count} pictures added</source>
   <translation>{count} gambar ditambahkan</translation>
  </message>
  <message>
   <source>{count} pictures added, {waiting} of them to the Inbox</source>
   <translation>{count} gambar ditambahkan, {waiting} di antaranya ke Kotak masuk</translation>
  </message>
  <message>
   <source>{count} pictures are in the Inbox</source>
   <translation>{count} gambar ada di Kotak masuk</translation>
  </message>
  <message>
   <source>{count} pictures were added.</source>
   <translation>{count} gambar ditambahkan.</translation>
  </message>
  <message>
   <source>{count} pictures were in the workshop already.</source>
   <translation>{count} gambar sudah ada di bengkel.</translation>
  </message>
  <message>
   <source>{refused} of {count} files could not be read as pictures</source>
   <translation>{refused} dari {count} berkas tidak dapat dibaca sebagai gambar</translation>
  </message>
 </context>
 <context>
  <name>Keeper</name>
  <message>
   <source>Backing up {percent}</source>
   <translation>Mencadangkan {percent}</translation>
  </message>
  <message>
   <source>Backup made in {folder}</source>
   <translation>Cadangan dibuat di {folder}</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Membuat cadangan</translation>
  </message>
  <message>
   <source>Nothing has changed since the last backup. It was checked again.</source>
   <translation>Tidak ada yang berubah sejak cadangan terakhir. Cadangan itu diperiksa lagi.</translation>
  </message>
  <message>
   <source>The second place follows.</source>
   <translation>Tempat kedua menyusul.</translation>
  </message>
 </context>
 <context>
  <name>KeyList</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>List of keys</source>
   <translation>Daftar tombol</translation>
  </message>
 </context>
 <context>
  <name>Layers</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Lanjut</translation>
  </message>
 </context>
 <context>
  <name>LeaveDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Stop it</source>
   <translation>Hentikan</translation>
  </message>
  <message>
   <source>This is not finished yet: {what}</source>
   <translation>Ini belum selesai: {what}</translation>
  </message>
 </context>
 <context>
  <name>Leaving</name>
  <message>
   <source>Close when it is done</source>
   <translation>Tutup setelah selesai</translation>
  </message>
  <message>
   <source>Wait for it</source>
   <translation>Tunggu sampai selesai</translation>
  </message>
 </context>
 <context>
  <name>LibraryHub</name>
  <message>
   <source>Bringing the backup back</source>
   <translation>Mengembalikan cadangan</translation>
  </message>
  <message>
   <source>Done again: {what}</source>
   <translation>Dilakukan lagi: {what}</translation>
  </message>
  <message>
   <source>Making the sample workshop</source>
   <translation>Membuat bengkel contoh</translation>
  </message>
  <message>
   <source>Making the workshop</source>
   <translation>Membuat bengkel</translation>
  </message>
  <message>
   <source>Opening the workshop</source>
   <translation>Membuka bengkel</translation>
  </message>
  <message>
   <source>Reading the copy in</source>
   <translation>Membaca salinan</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ulangi</translation>
  </message>
  <message>
   <source>Saving what can be read</source>
   <translation>Menyelamatkan yang terbaca</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Diurungkan: {what}</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
 </context>
 <context>
  <name>LookOnly</name>
  <message>
   <source>This workshop is open to look only. Close it in the other window, or copy the file, to change it.</source>
   <translation>Bengkel ini terbuka hanya untuk dilihat. Untuk mengubahnya, tutup di jendela yang lain, atau salin berkasnya.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>{workshop} (look only)</source>
   <translation>{workshop} (lihat saja)</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Go on working. If it happens again, copy the details and send them to us.</source>
   <translation>Lanjutkan bekerja. Jika terjadi lagi, salin rinciannya dan kirimkan kepada kami.</translation>
  </message>
  <message>
   <source>Something went wrong in JewelCraft</source>
   <translation>Ada yang salah di JewelCraft</translation>
  </message>
  <message>
   <source>The computer is out of memory. Close something and try again.</source>
   <translation>Memori komputer habis. Tutup sesuatu lalu coba lagi.</translation>
  </message>
  <message>
   <source>Your last step may not have been done. Everything saved before it is safe.</source>
   <translation>Langkah terakhir mungkin belum dilakukan. Semua yang disimpan sebelumnya aman.</translation>
  </message>
 </context>
 <context>
  <name>NewWorkshopDialog</name>
  <message>
   <source>All of this can be changed later. The file is kept in Documents, in the folder JewelCraft.</source>
   <translation>Semua dapat diubah nanti. Berkas disimpan di Dokumen, dalam folder JewelCraft.</translation>
  </message>
  <message>
   <source>Baan Ngoen Studio</source>
   <translation>Baan Ngoen Studio</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Languages of your buyers</source>
   <translation>Bahasa pembeli Anda</translation>
  </message>
  <message>
   <source>Make the workshop</source>
   <translation>Buat bengkel</translation>
  </message>
  <message>
   <source>Money you count in</source>
   <translation>Mata uang yang dipakai</translation>
  </message>
  <message>
   <source>Name of the workshop</source>
   <translation>Nama bengkel</translation>
  </message>
  <message>
   <source>New workshop</source>
   <translation>Bengkel baru</translation>
  </message>
  <message>
   <source>Type a name, for example Baan Ngoen Studio.</source>
   <translation>Ketik nama, misalnya Baan Ngoen Studio.</translation>
  </message>
 </context>
 <context>
  <name>PicturesOut</name>
  <message>
   <source>Open folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Disimpan sebagai {name}.</translation>
  </message>
  <message>
   <source>Saving clean copies</source>
   <translation>Menyimpan salinan bersih</translation>
  </message>
  <message>
   <source>Saving the original</source>
   <translation>Menyimpan berkas asli</translation>
  </message>
  <message>
   <source>There are no pictures to save.</source>
   <translation>Tidak ada gambar untuk disimpan.</translation>
  </message>
  <message>
   <source>Where to put the clean copies</source>
   <translation>Tempat menaruh salinan bersih</translation>
  </message>
  <message>
   <source>Where to put the original</source>
   <translation>Tempat menaruh berkas asli</translation>
  </message>
  <message>
   <source>{count} pictures saved.</source>
   <translation>{count} gambar disimpan.</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Buyers and quotes</source>
   <translation>Penawaran</translation>
  </message>
  <message>
   <source>Calculators</source>
   <translation>Kalkulator</translation>
  </message>
  <message>
   <source>Catalogs</source>
   <translation>Katalog</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Kotak masuk</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Rates</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Pengaturan</translation>
  </message>
 </context>
 <context>
  <name>Poster</name>
  <message>
   <source>All on this computer. No account, no internet.</source>
   <translation>Semua di komputer ini. Tanpa akun, tanpa internet.</translation>
  </message>
  <message>
   <source>Every piece, from first sketch to the buyer's table.</source>
   <translation>Setiap perhiasan, dari sketsa pertama sampai meja pembeli.</translation>
  </message>
 </context>
 <context>
  <name>PriceAge</name>
  <message>
   <source>Price is old</source>
   <translation>Harga sudah lama</translation>
  </message>
  <message>
   <source>Price is too old</source>
   <translation>Harga terlalu lama</translation>
  </message>
  <message>
   <source>The oldest metal price used is of {day}.</source>
   <translation>Harga logam tertua yang dipakai bertanggal {day}.</translation>
  </message>
 </context>
 <context>
  <name>PricePopover</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Today's {metal} price</source>
   <translation>Harga {metal} hari ini</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation>sekitar {minutes} menit lagi</translation>
  </message>
  <message>
   <source>about {seconds} seconds left</source>
   <translation>sekitar {seconds} detik lagi</translation>
  </message>
  <message>
   <source>stopping</source>
   <translation>berhenti</translation>
  </message>
  <message>
   <source>{what}: {done} of {all}</source>
   <translation>{what}: {done} dari {all}</translation>
  </message>
 </context>
 <context>
  <name>QuietBackups</name>
  <message>
   <source>Backup failed</source>
   <translation>Pencadangan gagal</translation>
  </message>
  <message>
   <source>Backup made {when}</source>
   <translation>Dicadangkan {when}</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Membuat cadangan</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Belum dicadangkan</translation>
  </message>
  <message>
   <source>Second place: no copy yet</source>
   <translation>Tempat kedua: belum ada</translation>
  </message>
  <message>
   <source>Second place: {days} days old</source>
   <translation>Tempat kedua: {days} hari lalu</translation>
  </message>
  <message>
   <source>Some photos in this workshop are damaged. Open Settings, Check and repair.</source>
   <translation>Beberapa foto di bengkel ini rusak. Buka Pengaturan, Periksa dan perbaiki.</translation>
  </message>
  <message>
   <source>The second place holds this backup too.</source>
   <translation>Tempat kedua kini juga menyimpan cadangan ini.</translation>
  </message>
 </context>
 <context>
  <name>RecentTile</name>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
 </context>
 <context>
  <name>Snackbar</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
 </context>
 <context>
  <name>StoneGirdle</name>
  <message>
   <source>extremely thick</source>
   <translation>sangat tebal</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>sedang</translation>
  </message>
  <message>
   <source>medium+</source>
   <translation>sedang+</translation>
  </message>
  <message>
   <source>slightly thick</source>
   <translation>agak tebal</translation>
  </message>
  <message>
   <source>thick</source>
   <translation>tebal</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Choose a backup</source>
   <translation>Pilih cadangan</translation>
  </message>
  <message>
   <source>Clear list</source>
   <translation>Kosongkan daftar</translation>
  </message>
  <message>
   <source>From a copy you kept</source>
   <translation>Dari salinan yang Anda simpan</translation>
  </message>
  <message>
   <source>From this computer or a stick</source>
   <translation>Dari komputer ini atau flash disk</translation>
  </message>
  <message>
   <source>JewelCraft never sends your designs or prices anywhere.</source>
   <translation>JewelCraft tidak pernah mengirim desain atau harga Anda ke mana pun.</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Bahasa tampilan</translation>
  </message>
  <message>
   <source>Language of the window: {name}</source>
   <translation>Bahasa tampilan: {name}</translation>
  </message>
  <message>
   <source>Last one: {when}</source>
   <translation>Terakhir: {when}</translation>
  </message>
  <message>
   <source>Makes a workshop of a folder that JewelCraft wrote with everything in it.</source>
   <translation>Membuat bengkel dari folder yang ditulis JewelCraft dengan semua isinya.</translation>
  </message>
  <message>
   <source>Name it, choose your money</source>
   <translation>Beri nama, pilih mata uang</translation>
  </message>
  <message>
   <source>New workshop</source>
   <translation>Bengkel baru</translation>
  </message>
  <message>
   <source>Open a readable copy</source>
   <translation>Buka salinan terbaca</translation>
  </message>
  <message>
   <source>Open a workshop file</source>
   <translation>Buka berkas bengkel</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Buka lagi</translation>
  </message>
  <message>
   <source>Pieces and prices to play with</source>
   <translation>Perhiasan dan harga untuk dicoba</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Kembalikan cadangan</translation>
  </message>
  <message>
   <source>Save the backup as a workshop</source>
   <translation>Simpan cadangan sebagai bengkel</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Mulai</translation>
  </message>
  <message>
   <source>Try the sample workshop</source>
   <translation>Coba bengkel contoh</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>Versi {number}</translation>
  </message>
  <message>
   <source>Welcome back</source>
   <translation>Selamat datang kembali</translation>
  </message>
  <message>
   <source>Welcome to JewelCraft</source>
   <translation>Selamat datang di JewelCraft</translation>
  </message>
  <message>
   <source>Workshops (*{suffix})</source>
   <translation>Bengkel (*{suffix})</translation>
  </message>
  <message>
   <source>Workshops ({endings})</source>
   <translation>Bengkel ({endings})</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>Anklet</source>
   <translation>Gelang kaki</translation>
  </message>
  <message>
   <source>Bangle</source>
   <translation>Gelang keroncong</translation>
  </message>
  <message>
   <source>Bracelet</source>
   <translation>Gelang</translation>
  </message>
  <message>
   <source>Brooch</source>
   <translation>Bros</translation>
  </message>
  <message>
   <source>CAD</source>
   <translation>CAD</translation>
  </message>
  <message>
   <source>Clean line</source>
   <translation>Garis bersih</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Earrings</source>
   <translation>Anting</translation>
  </message>
  <message>
   <source>Extras</source>
   <translation>Tambahan</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Komponen</translation>
  </message>
  <message>
   <source>Gold</source>
   <translation>Emas</translation>
  </message>
  <message>
   <source>Idea</source>
   <translation>Ide</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Ongkos kerja</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Necklace</source>
   <translation>Kalung</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Lainnya</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Biaya tetap</translation>
  </message>
  <message>
   <source>Palladium</source>
   <translation>Paladium</translation>
  </message>
  <message>
   <source>Pendant</source>
   <translation>Liontin</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Plating</source>
   <translation>Sepuhan</translation>
  </message>
  <message>
   <source>Platinum</source>
   <translation>Platina</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Siap</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Eceran</translation>
  </message>
  <message>
   <source>Retired</source>
   <translation>Tidak dibuat lagi</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Cincin</translation>
  </message>
  <message>
   <source>Sample</source>
   <translation>Contoh</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Set</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Perak</translation>
  </message>
  <message>
   <source>Sketch</source>
   <translation>Sketsa</translation>
  </message>
  <message>
   <source>Stones</source>
   <translation>Batu</translation>
  </message>
  <message>
   <source>Wax</source>
   <translation>Lilin</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
  <message>
   <source>baht, Laos</source>
   <translation>baht, Laos</translation>
  </message>
  <message>
   <source>baht-weight</source>
   <translation>berat baht</translation>
  </message>
  <message>
   <source>baht-weight, jewelry</source>
   <translation>berat baht, perhiasan</translation>
  </message>
  <message>
   <source>chi</source>
   <translation>chi</translation>
  </message>
  <message>
   <source>damloeng</source>
   <translation>damloeng</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>jam</translation>
  </message>
  <message>
   <source>kg</source>
   <translation>kg</translation>
  </message>
  <message>
   <source>kyattha</source>
   <translation>kyattha</translation>
  </message>
  <message>
   <source>mayam, Aceh</source>
   <translation>mayam, Aceh</translation>
  </message>
  <message>
   <source>momme</source>
   <translation>momme</translation>
  </message>
  <message>
   <source>pc</source>
   <translation>bh</translation>
  </message>
  <message>
   <source>pennyweight</source>
   <translation>pennyweight</translation>
  </message>
  <message>
   <source>salueng</source>
   <translation>salueng</translation>
  </message>
  <message>
   <source>salueng, bar</source>
   <translation>salueng, batangan</translation>
  </message>
  <message>
   <source>stone</source>
   <translation>batu</translation>
  </message>
  <message>
   <source>strand</source>
   <translation>untai</translation>
  </message>
  <message>
   <source>tael, Hong Kong</source>
   <translation>tael, Hong Kong</translation>
  </message>
  <message>
   <source>tael, Singapore and Malaysia</source>
   <translation>tael, Singapura dan Malaysia</translation>
  </message>
  <message>
   <source>tael, Taiwan</source>
   <translation>tael, Taiwan</translation>
  </message>
  <message>
   <source>today {time}</source>
   <translation>hari ini {time}</translation>
  </message>
  <message>
   <source>tola</source>
   <translation>tola</translation>
  </message>
  <message>
   <source>troy ounce</source>
   <translation>troy ounce</translation>
  </message>
 </context>
 <context>
  <name>_Details</name>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Details for support</source>
   <translation>Rincian untuk bantuan</translation>
  </message>
 </context>
</TS>
