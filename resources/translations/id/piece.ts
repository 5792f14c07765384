<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>AddTile</name>
  <message>
   <source>Add pictures</source>
   <translation>Tambah gambar</translation>
  </message>
  <message>
   <source>Add pictures: choose files, drop them here, or paste</source>
   <translation>Tambah gambar: pilih berkas, jatuhkan di sini, atau tempel</translation>
  </message>
 </context>
 <context>
  <name>AlternativesTab</name>
  <message>
   <source>Alternatives</source>
   <translation>Pilihan lain</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Seperti sekarang</translation>
  </message>
  <message>
   <source>Choose alloys</source>
   <translation>Pilih paduan</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Salin tabel</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Menyalin</translation>
  </message>
  <message>
   <source>Enter the metal first</source>
   <translation>Isi logamnya dahulu</translation>
  </message>
  <message>
   <source>Make a piece of this</source>
   <translation>Jadikan perhiasan</translation>
  </message>
  <message>
   <source>Ring sizes</source>
   <translation>Ukuran cincin</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Simpan sebagai CSV</translation>
  </message>
  <message>
   <source>Surface, for plating</source>
   <translation>Luas permukaan, untuk sepuhan</translation>
  </message>
  <message>
   <source>The other alloys follow from its weight, by their density.</source>
   <translation>Paduan lain dihitung dari beratnya, menurut massa jenis.</translation>
  </message>
  <message>
   <source>This is the piece as it is.</source>
   <translation>Ini perhiasannya seperti sekarang.</translation>
  </message>
  <message>
   <source>Weights follow the densities and the inner circumference; stones and labour stay as they are.</source>
   <translation>Berat mengikuti massa jenis dan lingkar dalam; batu dan ongkos kerja tetap.</translation>
  </message>
  <message>
   <source>{code} alternatives</source>
   <translation>{code} pilihan lain</translation>
  </message>
 </context>
 <context>
  <name>AmountButton</name>
  <message>
   <source>How we get it</source>
   <translation>Cara hitung</translation>
  </message>
 </context>
 <context>
  <name>BatchBox</name>
  <message>
   <source>Of a hundred pieces begun, how many fail</source>
   <translation>Dari seratus barang yang dimulai, berapa yang gagal</translation>
  </message>
  <message>
   <source>Of a hundred pieces begun, how many fail; empty takes the workshop's</source>
   <translation>Dari seratus barang yang dimulai, berapa yang gagal; kosong memakai angka bengkel</translation>
  </message>
  <message>
   <source>One piece less</source>
   <translation>Kurang satu</translation>
  </message>
  <message>
   <source>One piece more</source>
   <translation>Tambah satu</translation>
  </message>
  <message>
   <source>Pieces in the batch</source>
   <translation>Jumlah dalam satu batch</translation>
  </message>
  <message>
   <source>Pieces that fail</source>
   <translation>Barang gagal</translation>
  </message>
 </context>
 <context>
  <name>CaptionDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Caption</source>
   <translation>Keterangan</translation>
  </message>
  <message>
   <source>Caption of the picture</source>
   <translation>Keterangan gambar</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
 </context>
 <context>
  <name>CareDialog</name>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>Nama templat</translation>
  </message>
  <message>
   <source>Pieces made with a template keep their lines.</source>
   <translation>Perhiasan yang dibuat dengan templat tetap menyimpan barisnya.</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Hapus {name}</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templat</translation>
  </message>
 </context>
 <context>
  <name>CellTyper</name>
  <message>
   <source>Empty takes the price of the rates</source>
   <translation>Kosong memakai harga dari tarif</translation>
  </message>
  <message>
   <source>Net weight in grams, or as you say it: 2 baht 1 salueng, 0.35 wax, 230 mm3</source>
   <translation>Berat bersih dalam gram, atau seperti Anda menyebutnya: 2 baht 1 salueng, 0,35 lilin, 230 mm3</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Tarif</translation>
  </message>
 </context>
 <context>
  <name>ClauseCard</name>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>If the metal moves</source>
   <translation>Jika harga logam bergerak</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Eceran</translation>
  </message>
  <message>
   <source>Share of the change that is charged</source>
   <translation>Bagian perubahan yang ditagihkan</translation>
  </message>
  <message>
   <source>That is {amount} for each US dollar an ounce.</source>
   <translation>Itu {amount} untuk setiap satu dolar AS per ons.</translation>
  </message>
  <message>
   <source>The table comes when the piece has a metal and a price.</source>
   <translation>Tabel muncul bila perhiasan punya logam dan harga.</translation>
  </message>
  <message>
   <source>Valid at {metal} = {price} per {unit} ({day}).</source>
   <translation>Berlaku pada {metal} = {price} per {unit} ({day}).</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
  <message>
   <source>Wholesale moves by {amount} for each {one} per {unit}.</source>
   <translation>Harga grosir bergerak {amount} untuk setiap {one} per {unit}.</translation>
  </message>
 </context>
 <context>
  <name>CostDesk</name>
  <message>
   <source>Price of {name} saved.</source>
   <translation>Harga {name} disimpan.</translation>
  </message>
  <message>
   <source>Repricing</source>
   <translation>Menghitung ulang harga</translation>
  </message>
 </context>
 <context>
  <name>CostFoot</name>
  <message>
   <source>Cost per piece</source>
   <translation>Biaya per buah</translation>
  </message>
  <message>
   <source>Rates used: {day}</source>
   <translation>Tarif yang dipakai: {day}</translation>
  </message>
  <message>
   <source>Recost at the rates of another day</source>
   <translation>Hitung ulang dengan tarif tanggal lain</translation>
  </message>
  <message>
   <source>{amount} so far</source>
   <translation>{amount} sejauh ini</translation>
  </message>
 </context>
 <context>
  <name>CostStart</name>
  <message>
   <source>Begin with the metal</source>
   <translation>Mulai dari logam</translation>
  </message>
  <message>
   <source>Take a template</source>
   <translation>Pakai templat</translation>
  </message>
  <message>
   <source>Type line by line, as on the slip: a name, Enter, how much, Enter. Enter alone goes to the next group. Rows copied in a spreadsheet come in with Ctrl V.</source>
   <translation>Ketik baris demi baris seperti di catatan: nama, Enter, jumlah, Enter. Enter saja pindah ke kelompok berikutnya. Baris yang disalin dari lembar hitung masuk dengan Ctrl V.</translation>
  </message>
  <message>
   <source>What is the piece made of?</source>
   <translation>Perhiasan ini terbuat dari apa?</translation>
  </message>
 </context>
 <context>
  <name>CostTable</name>
  <message>
   <source>Choose it</source>
   <translation>Pilih</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Copy explanation</source>
   <translation>Salin penjelasan</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Potong</translation>
  </message>
  <message>
   <source>Duplicate line</source>
   <translation>Gandakan baris</translation>
  </message>
  <message>
   <source>Edit line</source>
   <translation>Ubah baris</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Isi</translation>
  </message>
  <message>
   <source>How we get it</source>
   <translation>Cara menghitungnya</translation>
  </message>
  <message>
   <source>Not complete. Missing: {names}</source>
   <translation>Belum lengkap. Belum ada: {names}</translation>
  </message>
  <message>
   <source>Paste lines</source>
   <translation>Tempel baris</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Hapus baris</translation>
  </message>
  <message>
   <source>price missing</source>
   <translation>harga belum ada</translation>
  </message>
  <message>
   <source>{what} missing</source>
   <translation>{what} belum ada</translation>
  </message>
 </context>
 <context>
  <name>DayBanner</name>
  <message>
   <source>&lt;b&gt;{then}&lt;/b&gt; · today &lt;b&gt;{now}&lt;/b&gt; ({change}). Nothing is saved.</source>
   <translation>&lt;b&gt;{then}&lt;/b&gt; · hari ini &lt;b&gt;{now}&lt;/b&gt; ({change}). Tidak ada yang disimpan.</translation>
  </message>
  <message>
   <source>Day of the rates</source>
   <translation>Tanggal tarif</translation>
  </message>
  <message>
   <source>On this day rates are missing, so there is no cost to compare.</source>
   <translation>Pada hari ini ada tarif yang belum diisi, jadi tidak ada biaya untuk dibandingkan.</translation>
  </message>
  <message>
   <source>Rates of</source>
   <translation>Tarif tanggal</translation>
  </message>
  <message>
   <source>Use today's rates</source>
   <translation>Pakai tarif hari ini</translation>
  </message>
 </context>
 <context>
  <name>DayMenu</name>
  <message>
   <source>Another day</source>
   <translation>Tanggal lain</translation>
  </message>
  <message>
   <source>Today's rates</source>
   <translation>Tarif hari ini</translation>
  </message>
  <message>
   <source>{day}: {price} per {unit}</source>
   <translation>{day}: {price} per {unit}</translation>
  </message>
 </context>
 <context>
  <name>DesignTab</name>
  <message>
   <source>Add a tag</source>
   <translation>Tambah tanda</translation>
  </message>
  <message>
   <source>Add a technique</source>
   <translation>Tambah teknik</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Only for the workshop, never printed.</source>
   <translation>Hanya untuk bengkel, tidak pernah dicetak.</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tanda</translation>
  </message>
  <message>
   <source>Techniques</source>
   <translation>Teknik</translation>
  </message>
 </context>
 <context>
  <name>Explainer</name>
  <message>
   <source>Take the chart's weight</source>
   <translation>Pakai berat tabel</translation>
  </message>
 </context>
 <context>
  <name>ExtraEditor</name>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Price for this piece</source>
   <translation>Harga untuk perhiasan ini</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
 </context>
 <context>
  <name>FactsForm</name>
  <message>
   <source>Another piece already has the code {code}. Give this one a code of its own.</source>
   <translation>Perhiasan lain sudah memakai kode {code}. Beri perhiasan ini kode sendiri.</translation>
  </message>
  <message>
   <source>Choose a metal</source>
   <translation>Pilih logam</translation>
  </message>
  <message>
   <source>Choose the metal first, then its weight is kept.</source>
   <translation>Pilih logamnya dulu, lalu beratnya disimpan.</translation>
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
   <source>Facts</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Penyelesaian</translation>
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
   <source>Only rings have a ring size.</source>
   <translation>Hanya cincin yang punya ukuran cincin.</translation>
  </message>
  <message>
   <source>Ring size</source>
   <translation>Ukuran cincin</translation>
  </message>
  <message>
   <source>Several metals: their weights are typed under Cost.</source>
   <translation>Beberapa logam: beratnya diketik di bagian Biaya.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Type a code for the piece, for example {example}.</source>
   <translation>Ketik kode perhiasan, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a weight above zero, for example 3.62 g.</source>
   <translation>Ketik berat di atas nol, misalnya 3,62 g.</translation>
  </message>
  <message>
   <source>for example US 6½ or EU 53</source>
   <translation>misalnya US 6½ atau EU 53</translation>
  </message>
  <message>
   <source>{weight} g is heavy for this kind of piece ({kind}). Is the decimal point right?</source>
   <translation>{weight} g terlalu berat untuk jenis ini ({kind}). Apakah tanda desimalnya benar?</translation>
  </message>
 </context>
 <context>
  <name>FindingEditor</name>
  <message>
   <source>Counted by</source>
   <translation>Dihitung per</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Komponen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Price for this piece</source>
   <translation>Harga untuk perhiasan ini</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>gram</source>
   <translation>gram</translation>
  </message>
  <message>
   <source>piece</source>
   <translation>buah</translation>
  </message>
 </context>
 <context>
  <name>GroupRow</name>
  <message>
   <source>+ Add line</source>
   <translation>+ Tambah baris</translation>
  </message>
  <message>
   <source>Add line: {group}</source>
   <translation>Tambah baris: {group}</translation>
  </message>
 </context>
 <context>
  <name>HeadRow</name>
  <message>
   <source>Amount</source>
   <translation>Nilai</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Uraian</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Templat</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Satuan</translation>
  </message>
 </context>
 <context>
  <name>Hero</name>
  <message>
   <source>Draw dimensions, stone positions and notes</source>
   <translation>Gambar ukuran, posisi batu, dan catatan</translation>
  </message>
  <message>
   <source>Edit image</source>
   <translation>Sunting gambar</translation>
  </message>
  <message>
   <source>Full window</source>
   <translation>Sepenuh jendela</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>Sembunyikan tanda</translation>
  </message>
  <message>
   <source>Mark up</source>
   <translation>Beri tanda</translation>
  </message>
  <message>
   <source>No picture yet.
Drop a sketch or photo here, paste it, or press to choose a file.</source>
   <translation>Belum ada gambar.
Jatuhkan sketsa atau foto di sini, tempel, atau tekan untuk memilih berkas.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Gambar</translation>
  </message>
  <message>
   <source>Show the marks</source>
   <translation>Tampilkan tanda</translation>
  </message>
  <message>
   <source>{kind} {place} of {count}</source>
   <translation>{kind} {place} dari {count}</translation>
  </message>
  <message>
   <source>{what} · main picture</source>
   <translation>{what} · gambar utama</translation>
  </message>
 </context>
 <context>
  <name>LabourEditor</name>
  <message>
   <source>Cost what it took</source>
   <translation>Hitung waktu nyata</translation>
  </message>
  <message>
   <source>Done by</source>
   <translation>Dikerjakan oleh</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Berapa</translation>
  </message>
  <message>
   <source>It took</source>
   <translation>Waktu nyata</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Pekerjaan</translation>
  </message>
  <message>
   <source>Outside workshop</source>
   <translation>Bengkel luar</translation>
  </message>
  <message>
   <source>Paid by</source>
   <translation>Dibayar per</translation>
  </message>
  <message>
   <source>Practice: each doubling takes</source>
   <translation>Latihan: tiap kelipatan dua</translation>
  </message>
  <message>
   <source>Price for this piece</source>
   <translation>Harga untuk perhiasan ini</translation>
  </message>
  <message>
   <source>Set-up cost per batch</source>
   <translation>Biaya persiapan per batch</translation>
  </message>
  <message>
   <source>Set-up shared by</source>
   <translation>Persiapan dibagi</translation>
  </message>
  <message>
   <source>Set-up, once per batch</source>
   <translation>Persiapan, sekali per batch</translation>
  </message>
  <message>
   <source>Sharing, practice and what it took</source>
   <translation>Pembagian, latihan, dan waktu nyata</translation>
  </message>
  <message>
   <source>Type a number.</source>
   <translation>Ketik angka.</translation>
  </message>
  <message>
   <source>Type the time as 1.75, 1:45 or 105 min.</source>
   <translation>Ketik waktu sebagai 1,75, 1:45 atau 105 min.</translation>
  </message>
  <message>
   <source>all of the piece</source>
   <translation>semua pada perhiasan</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>batch</translation>
  </message>
  <message>
   <source>gram</source>
   <translation>gram</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>jam</translation>
  </message>
  <message>
   <source>joint</source>
   <translation>sambungan</translation>
  </message>
  <message>
   <source>min</source>
   <translation>min</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tidak ada</translation>
  </message>
  <message>
   <source>pc</source>
   <translation>bh</translation>
  </message>
  <message>
   <source>piece</source>
   <translation>buah</translation>
  </message>
  <message>
   <source>stone</source>
   <translation>batu</translation>
  </message>
 </context>
 <context>
  <name>Languages</name>
  <message>
   <source>Burmese</source>
   <translation>Bahasa Burma</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Bahasa Tionghoa</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Bahasa Inggris</translation>
  </message>
  <message>
   <source>Filipino</source>
   <translation>Bahasa Filipino</translation>
  </message>
  <message>
   <source>Indonesian</source>
   <translation>Bahasa Indonesia</translation>
  </message>
  <message>
   <source>Khmer</source>
   <translation>Bahasa Khmer</translation>
  </message>
  <message>
   <source>Lao</source>
   <translation>Bahasa Laos</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>Bahasa Thai</translation>
  </message>
 </context>
 <context>
  <name>LineCare</name>
  <message>
   <source>Lines added: {count}</source>
   <translation>Baris ditambahkan: {count}</translation>
  </message>
  <message>
   <source>{count} lines removed.</source>
   <translation>{count} baris dihapus.</translation>
  </message>
  <message>
   <source>{line} removed.</source>
   <translation>{line} dihapus.</translation>
  </message>
 </context>
 <context>
  <name>LineEditor</name>
  <message>
   <source>Done</source>
   <translation>Selesai</translation>
  </message>
  <message>
   <source>Fields save when you leave them.</source>
   <translation>Isian disimpan saat ditinggalkan.</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>Hapus baris</translation>
  </message>
 </context>
 <context>
  <name>LineRow</name>
  <message>
   <source>est.</source>
   <translation>perk.</translation>
  </message>
 </context>
 <context>
  <name>LossRow</name>
  <message>
   <source>Loss</source>
   <translation>Susut</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Langkah lain</translation>
  </message>
  <message>
   <source>Of that comes back</source>
   <translation>Yang kembali</translation>
  </message>
  <message>
   <source>Step that loses metal</source>
   <translation>Langkah yang menyusutkan logam</translation>
  </message>
  <message>
   <source>input</source>
   <translation>masuk</translation>
  </message>
  <message>
   <source>net</source>
   <translation>bersih</translation>
  </message>
 </context>
 <context>
  <name>LossRows</name>
  <message>
   <source>Casting</source>
   <translation>Pengecoran</translation>
  </message>
  <message>
   <source>Filing</source>
   <translation>Kikir</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Susut</translation>
  </message>
  <message>
   <source>Of that comes back</source>
   <translation>Yang kembali</translation>
  </message>
  <message>
   <source>Polishing</source>
   <translation>Poles</translation>
  </message>
  <message>
   <source>Sawing</source>
   <translation>Gergaji</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Pasang batu</translation>
  </message>
  <message>
   <source>Share of</source>
   <translation>Bagian dari</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Langkah</translation>
  </message>
 </context>
 <context>
  <name>MarkCard</name>
  <message>
   <source>By: {source}</source>
   <translation>Menurut: {source}</translation>
  </message>
  <message>
   <source>Fineness and mark</source>
   <translation>Kadar dan cap</translation>
  </message>
  <message>
   <source>Market whose marks count</source>
   <translation>Pasar yang capnya berlaku</translation>
  </message>
  <message>
   <source>No precious metal is entered.</source>
   <translation>Belum ada logam mulia.</translation>
  </message>
  <message>
   <source>Saving the settings</source>
   <translation>Menyimpan pengaturan</translation>
  </message>
  <message>
   <source>Settings saved.</source>
   <translation>Pengaturan disimpan.</translation>
  </message>
  <message>
   <source>mark {mark}</source>
   <translation>cap {mark}</translation>
  </message>
  <message>
   <source>no mark</source>
   <translation>tanpa cap</translation>
  </message>
 </context>
 <context>
  <name>MatrixDelegate</name>
  <message>
   <source>as it is</source>
   <translation>seperti sekarang</translation>
  </message>
 </context>
 <context>
  <name>MatrixModel</name>
  <message>
   <source>Alloy</source>
   <translation>Paduan</translation>
  </message>
  <message>
   <source>Cost {amount}</source>
   <translation>Biaya {amount}</translation>
  </message>
  <message>
   <source>Metal price of</source>
   <translation>Harga logam tanggal</translation>
  </message>
  <message>
   <source>Metal price of {day}</source>
   <translation>Harga logam tanggal {day}</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Belum ada</translation>
  </message>
  <message>
   <source>Missing: {names}</source>
   <translation>Belum ada: {names}</translation>
  </message>
  <message>
   <source>Price {amount}</source>
   <translation>Harga {amount}</translation>
  </message>
  <message>
   <source>Ring size</source>
   <translation>Ukuran cincin</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Berat</translation>
  </message>
  <message>
   <source>{alloy}, plated</source>
   <translation>{alloy}, disepuh</translation>
  </message>
  <message>
   <source>{weight}, price of {day}</source>
   <translation>{weight}, harga tanggal {day}</translation>
  </message>
 </context>
 <context>
  <name>MetalEditor</name>
  <message>
   <source>Alloy</source>
   <translation>Paduan</translation>
  </message>
  <message>
   <source>Beside the net weight</source>
   <translation>Di luar berat bersih</translation>
  </message>
  <message>
   <source>Caster</source>
   <translation>Pengecor</translation>
  </message>
  <message>
   <source>Casting and sprue</source>
   <translation>Pengecoran dan saluran cor</translation>
  </message>
  <message>
   <source>Casting, per gram</source>
   <translation>Cor, per gram</translation>
  </message>
  <message>
   <source>Casting, per piece</source>
   <translation>Cor, per buah</translation>
  </message>
  <message>
   <source>Filings that come back</source>
   <translation>Serbuk yang kembali</translation>
  </message>
  <message>
   <source>Fineness of the solder</source>
   <translation>Kadar patri</translation>
  </message>
  <message>
   <source>Grams, or as you say it: 2 baht 1 salueng, 3 chi 5 hun, 0.35 wax, 230 mm3</source>
   <translation>Gram, atau seperti Anda menyebutnya: 2 baht 1 salueng, 3 chi 5 hun, 0,35 lilin, 230 mm3</translation>
  </message>
  <message>
   <source>In the order of the work; they count instead of the loss above</source>
   <translation>Menurut urutan kerja; dipakai sebagai ganti susut di atas</translation>
  </message>
  <message>
   <source>Interest a year</source>
   <translation>Bunga setahun</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Susut</translation>
  </message>
  <message>
   <source>Loss counts as a share</source>
   <translation>Susut dihitung</translation>
  </message>
  <message>
   <source>Losses step by step</source>
   <translation>Susut per langkah</translation>
  </message>
  <message>
   <source>Lost in remelting</source>
   <translation>Susut lebur ulang</translation>
  </message>
  <message>
   <source>Net weight</source>
   <translation>Berat bersih</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Refiner pays</source>
   <translation>Dibayar pemurni</translation>
  </message>
  <message>
   <source>Refining, per gram</source>
   <translation>Pemurnian, per gram</translation>
  </message>
  <message>
   <source>Solder</source>
   <translation>Patri</translation>
  </message>
  <message>
   <source>Sprue and button</source>
   <translation>Saluran dan sisa cor</translation>
  </message>
  <message>
   <source>Tied up for</source>
   <translation>Tertahan</translation>
  </message>
  <message>
   <source>days</source>
   <translation>hari</translation>
  </message>
  <message>
   <source>of the caster</source>
   <translation>pengecor</translation>
  </message>
  <message>
   <source>of the net weight</source>
   <translation>dari berat bersih</translation>
  </message>
  <message>
   <source>of what is melted</source>
   <translation>dari yang dilebur</translation>
  </message>
 </context>
 <context>
  <name>MissingBox</name>
  <message>
   <source>Enter what is missing</source>
   <translation>Isi yang belum ada</translation>
  </message>
  <message>
   <source>The price comes when the cost is complete</source>
   <translation>Harga muncul bila biaya lengkap</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>dan {count} lagi</translation>
  </message>
 </context>
 <context>
  <name>NameDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>It takes the place of the template of this name.</source>
   <translation>Ini menggantikan templat bernama sama.</translation>
  </message>
  <message>
   <source>Its {count} lines can then be added to any piece.</source>
   <translation>{count} barisnya lalu bisa ditambahkan ke perhiasan mana pun.</translation>
  </message>
  <message>
   <source>Name of the template</source>
   <translation>Nama templat</translation>
  </message>
  <message>
   <source>Save as a template</source>
   <translation>Simpan sebagai templat</translation>
  </message>
  <message>
   <source>Save template</source>
   <translation>Simpan templat</translation>
  </message>
  <message>
   <source>Silver stud</source>
   <translation>Anting tusuk perak</translation>
  </message>
  <message>
   <source>Type a name, for example Silver stud.</source>
   <translation>Ketik nama, misalnya Anting tusuk perak.</translation>
  </message>
 </context>
 <context>
  <name>NamesForm</name>
  <message>
   <source>Language of the story</source>
   <translation>Bahasa cerita</translation>
  </message>
  <message>
   <source>Name and story</source>
   <translation>Nama dan cerita</translation>
  </message>
  <message>
   <source>Not translated yet</source>
   <translation>Belum diterjemahkan</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>Cerita</translation>
  </message>
  <message>
   <source>Tell what the piece is about, who makes it, what it means.</source>
   <translation>Ceritakan tentang perhiasan ini, siapa pembuatnya, apa artinya.</translation>
  </message>
  <message>
   <source>{count} languages are missing</source>
   <translation>{count} bahasa belum ada</translation>
  </message>
  <message>
   <source>{language} is missing</source>
   <translation>{language} belum ada</translation>
  </message>
 </context>
 <context>
  <name>NewLine</name>
  <message>
   <source>Add</source>
   <translation>Tambah</translation>
  </message>
  <message>
   <source>Begin with its name</source>
   <translation>Mulai dengan namanya</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Enter adds it</source>
   <translation>Enter menambahkan</translation>
  </message>
  <message>
   <source>Enter: next group</source>
   <translation>Enter: kelompok berikut</translation>
  </message>
  <message>
   <source>Type a finding, for example lobster clasp</source>
   <translation>Ketik komponen, misalnya kait lobster</translation>
  </message>
  <message>
   <source>Type a stone, for example 12 sapphire round 2.5</source>
   <translation>Ketik batu, misalnya 12 safir bulat 2,5</translation>
  </message>
  <message>
   <source>Type an alloy, for example 18K yellow gold</source>
   <translation>Ketik paduan, misalnya emas kuning 18K</translation>
  </message>
  <message>
   <source>Type an operation, for example polishing</source>
   <translation>Ketik pekerjaan, misalnya poles</translation>
  </message>
  <message>
   <source>Type the plated metal, for example rhodium</source>
   <translation>Ketik logam pelapis, misalnya rodium</translation>
  </message>
  <message>
   <source>Type what is paid for, for example gift box</source>
   <translation>Ketik yang dibayar, misalnya kotak hadiah</translation>
  </message>
 </context>
 <context>
  <name>OriginCard</name>
  <message>
   <source>A help for your own check at your wholesale price, not a proof of origin. Which duty applies is decided by the customs office.</source>
   <translation>Bantuan untuk pemeriksaan sendiri pada harga grosir Anda, bukan bukti asal. Bea yang berlaku ditentukan kantor pabean.</translation>
  </message>
  <message>
   <source>A price is needed first.</source>
   <translation>Harga harus ada dahulu.</translation>
  </message>
  <message>
   <source>Foreign material is {foreign}, {room} too much for {percent}. At {least} it would do.</source>
   <translation>Bahan luar {foreign}, {room} terlalu banyak untuk {percent}. Pada harga {least} cukup.</translation>
  </message>
  <message>
   <source>Foreign material is {foreign}; {room} more would still leave {percent}.</source>
   <translation>Bahan luar {foreign}; {room} lagi masih menyisakan {percent}.</translation>
  </message>
  <message>
   <source>Origin of {line}</source>
   <translation>Asal {line}</translation>
  </message>
  <message>
   <source>Regional value content</source>
   <translation>Kandungan nilai regional</translation>
  </message>
  <message>
   <source>Where each line comes from</source>
   <translation>Asal setiap baris</translation>
  </message>
  <message>
   <source>at least {percent}</source>
   <translation>sedikitnya {percent}</translation>
  </message>
  <message>
   <source>below {percent}</source>
   <translation>di bawah {percent}</translation>
  </message>
  <message>
   <source>direct</source>
   <translation>langsung</translation>
  </message>
  <message>
   <source>from elsewhere</source>
   <translation>dari luar kawasan</translation>
  </message>
  <message>
   <source>indirect</source>
   <translation>tidak langsung</translation>
  </message>
  <message>
   <source>not determined</source>
   <translation>belum ditentukan</translation>
  </message>
  <message>
   <source>not in the price</source>
   <translation>di luar harga</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>belum diketahui</translation>
  </message>
  <message>
   <source>originating</source>
   <translation>berasal dari kawasan</translation>
  </message>
  <message>
   <source>other, up to the port</source>
   <translation>biaya lain sampai pelabuhan</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message>
   <source>Add {count} lines</source>
   <translation>Tambah {count} baris</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Lines for several groups</source>
   <translation>Baris untuk beberapa kelompok</translation>
  </message>
  <message>
   <source>Lines for {group}</source>
   <translation>Baris untuk {group}</translation>
  </message>
  <message>
   <source>This is how the rows on the clipboard are understood.</source>
   <translation>Begini baris di papan klip dipahami.</translation>
  </message>
  <message>
   <source>from the rates</source>
   <translation>dari tarif</translation>
  </message>
  <message>
   <source>{count} of them cannot be taken.</source>
   <translation>{count} di antaranya tidak bisa diambil.</translation>
  </message>
 </context>
 <context>
  <name>PhotoMenu</name>
  <message>
   <source>Caption</source>
   <translation>Keterangan</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Make main picture</source>
   <translation>Jadikan gambar utama</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Pindahkan ke Sampah</translation>
  </message>
  <message>
   <source>Move to the Inbox</source>
   <translation>Pindahkan ke Kotak masuk</translation>
  </message>
  <message>
   <source>Save a clean copy, without position and owner</source>
   <translation>Simpan salinan bersih, tanpa lokasi dan pemilik</translation>
  </message>
  <message>
   <source>Save the original as a file</source>
   <translation>Simpan aslinya sebagai berkas</translation>
  </message>
 </context>
 <context>
  <name>PieceDraft</name>
  <message>
   <source>Saving</source>
   <translation>Menyimpan</translation>
  </message>
 </context>
 <context>
  <name>PiecePage</name>
  <message>
   <source>Alternatives</source>
   <translation>Pilihan lain</translation>
  </message>
  <message>
   <source>Archive piece</source>
   <translation>Arsipkan perhiasan</translation>
  </message>
  <message>
   <source>Archiving</source>
   <translation>Mengarsipkan</translation>
  </message>
  <message>
   <source>Below cost</source>
   <translation>Di bawah biaya</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Menyalin</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Desain</translation>
  </message>
  <message>
   <source>Duplicate piece</source>
   <translation>Gandakan perhiasan</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Lainnya</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Pindahkan ke Sampah</translation>
  </message>
  <message>
   <source>Moving to Trash</source>
   <translation>Memindahkan ke Sampah</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Tidak ada yang dibatalkan</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Keluarkan dari arsip</translation>
  </message>
  <message>
   <source>This is the copy. It has a code of its own.</source>
   <translation>Ini salinannya. Kodenya sendiri.</translation>
  </message>
  <message>
   <source>Trade</source>
   <translation>Ekspor</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Urungkan: {what}</translation>
  </message>
  <message>
   <source>{title} archived.</source>
   <translation>{title} diarsipkan.</translation>
  </message>
  <message>
   <source>{title} moved to Trash.</source>
   <translation>{title} dipindahkan ke Sampah.</translation>
  </message>
  <message>
   <source>{title} taken out of the archive.</source>
   <translation>{title} dikeluarkan dari arsip.</translation>
  </message>
 </context>
 <context>
  <name>PiecePictures</name>
  <message>
   <source>Compare and notes</source>
   <translation>Bandingkan dan catat</translation>
  </message>
  <message>
   <source>Each step keeps its date</source>
   <translation>Tiap langkah bertanggal, sebagai bukti karya Anda</translation>
  </message>
  <message>
   <source>From sketch to photo</source>
   <translation>Dari sketsa ke foto</translation>
  </message>
  <message>
   <source>Picture is now: {kind}.</source>
   <translation>Gambar sekarang: {kind}.</translation>
  </message>
  <message>
   <source>Picture moved to Trash.</source>
   <translation>Gambar dipindahkan ke Sampah.</translation>
  </message>
  <message>
   <source>Picture moved to the Inbox.</source>
   <translation>Gambar dipindahkan ke Kotak masuk.</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Menyimpan</translation>
  </message>
  <message>
   <source>There is no picture to paste. Copy one first.</source>
   <translation>Tidak ada gambar untuk ditempel. Salin dulu.</translation>
  </message>
 </context>
 <context>
  <name>PlatingEditor</name>
  <message>
   <source>Area</source>
   <translation>Luas</translation>
  </message>
  <message>
   <source>Metal is thick</source>
   <translation>Tebal logam</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Plated metal</source>
   <translation>Logam pelapis</translation>
  </message>
  <message>
   <source>Price per piece</source>
   <translation>Harga per buah</translation>
  </message>
  <message>
   <source>Surface</source>
   <translation>Luas permukaan</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>Tebal</translation>
  </message>
  <message>
   <source>as typed</source>
   <translation>seperti diketik</translation>
  </message>
  <message>
   <source>estimated by the weight</source>
   <translation>perkiraan dari berat</translation>
  </message>
  <message>
   <source>of the CAD model</source>
   <translation>dari model CAD</translation>
  </message>
 </context>
 <context>
  <name>PolicyBox</name>
  <message>
   <source>Price list {name}</source>
   <translation>Daftar harga {name}</translation>
  </message>
  <message>
   <source>This piece has its own rule.</source>
   <translation>Perhiasan ini punya aturan sendiri.</translation>
  </message>
  <message>
   <source>Use the workshop's</source>
   <translation>Pakai aturan bengkel</translation>
  </message>
  <message>
   <source>Use {name}</source>
   <translation>Pakai {name}</translation>
  </message>
 </context>
 <context>
  <name>PricePanel</name>
  <message>
   <source>At {price} you lose {loss} on each piece. Your cost is {cost}.</source>
   <translation>Dengan harga {price} Anda rugi {loss} tiap buah. Biaya Anda {cost}.</translation>
  </message>
  <message>
   <source>From cost to retail price</source>
   <translation>Dari biaya ke harga eceran</translation>
  </message>
  <message>
   <source>How we get it</source>
   <translation>Cara hitung</translation>
  </message>
  <message>
   <source>not complete</source>
   <translation>belum lengkap</translation>
  </message>
  <message>
   <source>per piece</source>
   <translation>per buah</translation>
  </message>
  <message>
   <source>{percent} margin</source>
   <translation>margin {percent}</translation>
  </message>
 </context>
 <context>
  <name>ProofPrinter</name>
  <message>
   <source>Making the proof: page {done} of {all}</source>
   <translation>Membuat bukti: halaman {done} dari {all}</translation>
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
   <source>Print a proof of authorship</source>
   <translation>Cetak bukti kepengarangan</translation>
  </message>
  <message>
   <source>Where to put the proof of authorship</source>
   <translation>Tempat menyimpan bukti kepengarangan</translation>
  </message>
  <message>
   <source>{file} written, {pages} pages</source>
   <translation>{file} ditulis, {pages} halaman</translation>
  </message>
 </context>
 <context>
  <name>QuantityChip</name>
  <message>
   <source>{count} pc</source>
   <translation>{count} bh</translation>
  </message>
 </context>
 <context>
  <name>QuickLook</name>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Picture over the whole window</source>
   <translation>Gambar sepenuh jendela</translation>
  </message>
 </context>
 <context>
  <name>RatePopover</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Fineness</source>
   <translation>Kadar</translation>
  </message>
  <message>
   <source>It counts from {day}, for every piece. You find it under Rates.</source>
   <translation>Berlaku mulai {day}, untuk semua perhiasan. Ada di Harga.</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Price of {name}</source>
   <translation>Harga {name}</translation>
  </message>
  <message>
   <source>Save price</source>
   <translation>Simpan harga</translation>
  </message>
  <message>
   <source>Type a price above zero.</source>
   <translation>Ketik harga di atas nol.</translation>
  </message>
  <message>
   <source>What does 1 {currency} cost in {home}?</source>
   <translation>Berapa 1 {currency} dalam {home}?</translation>
  </message>
  <message>
   <source>for one</source>
   <translation>untuk satu</translation>
  </message>
 </context>
 <context>
  <name>SavedMark</name>
  <message>
   <source>All changes saved</source>
   <translation>Semua tersimpan</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Menyimpan…</translation>
  </message>
 </context>
 <context>
  <name>SetBox</name>
  <message>
   <source>Code or title of a piece</source>
   <translation>Kode atau judul perhiasan</translation>
  </message>
  <message>
   <source>Enter adds it</source>
   <translation>Enter menambahkan</translation>
  </message>
  <message>
   <source>Find its pieces by code or title. Their costs count in the set.</source>
   <translation>Cari perhiasannya menurut kode atau judul. Biayanya dihitung dalam set.</translation>
  </message>
  <message>
   <source>No piece has {words} in its code or title.</source>
   <translation>Tidak ada perhiasan dengan {words} pada kode atau judulnya.</translation>
  </message>
  <message>
   <source>Pieces of the set</source>
   <translation>Perhiasan dalam set</translation>
  </message>
 </context>
 <context>
  <name>SetTile</name>
  <message>
   <source>How many of {code}</source>
   <translation>Berapa {code}</translation>
  </message>
  <message>
   <source>Take {code} out of the set</source>
   <translation>Keluarkan {code} dari set</translation>
  </message>
 </context>
 <context>
  <name>SizesForm</name>
  <message>
   <source>Depth</source>
   <translation>Tebal</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Tinggi</translation>
  </message>
  <message>
   <source>Lead time</source>
   <translation>Waktu pengerjaan</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Panjang</translation>
  </message>
  <message>
   <source>Minimum order</source>
   <translation>Pesanan minimum</translation>
  </message>
  <message>
   <source>Size and ordering</source>
   <translation>Ukuran dan pemesanan</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Lebar</translation>
  </message>
  <message>
   <source>days</source>
   <translation>hari</translation>
  </message>
  <message>
   <source>pc</source>
   <translation>bh</translation>
  </message>
 </context>
 <context>
  <name>StatusPill</name>
  <message>
   <source>Change the status</source>
   <translation>Ubah status</translation>
  </message>
  <message>
   <source>Status: {status}</source>
   <translation>Status: {status}</translation>
  </message>
 </context>
 <context>
  <name>StoneEditor</name>
  <message>
   <source>Breakage</source>
   <translation>Pecah</translation>
  </message>
  <message>
   <source>Carat each</source>
   <translation>Karat per batu</translation>
  </message>
  <message>
   <source>Carats together</source>
   <translation>Karat seluruhnya</translation>
  </message>
  <message>
   <source>Country of the stones</source>
   <translation>Negara asal batu</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Potongan</translation>
  </message>
  <message>
   <source>Girdle, for the estimate</source>
   <translation>Girdle, untuk perkiraan</translation>
  </message>
  <message>
   <source>Nature</source>
   <translation>Asal</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Price for this piece</source>
   <translation>Harga untuk perhiasan ini</translation>
  </message>
  <message>
   <source>Price in the rates</source>
   <translation>Harga dalam tarif</translation>
  </message>
  <message>
   <source>Priced by</source>
   <translation>Harga per</translation>
  </message>
  <message>
   <source>Set as</source>
   <translation>Cara pasang</translation>
  </message>
  <message>
   <source>Setting, lot and country</source>
   <translation>Pemasangan, partai, dan negara</translation>
  </message>
  <message>
   <source>Setting, per stone</source>
   <translation>Pasang, per batu</translation>
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
   <source>Stones</source>
   <translation>Jumlah batu</translation>
  </message>
  <message>
   <source>Stones in the lot</source>
   <translation>Batu dalam partai</translation>
  </message>
  <message>
   <source>Strands</source>
   <translation>Untai</translation>
  </message>
  <message>
   <source>Treatment</source>
   <translation>Perlakuan</translation>
  </message>
  <message>
   <source>Type millimetres, for example 6.5 or 7 x 5.</source>
   <translation>Ketik milimeter, misalnya 6.5 atau 7 x 5.</translation>
  </message>
  <message>
   <source>Weight together</source>
   <translation>Berat bersama</translation>
  </message>
  <message>
   <source>all of it</source>
   <translation>semua</translation>
  </message>
  <message>
   <source>carat</source>
   <translation>karat</translation>
  </message>
  <message>
   <source>counted as labour</source>
   <translation>dihitung di upah</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>perkiraan</translation>
  </message>
  <message>
   <source>from each</source>
   <translation>dari tiap batu</translation>
  </message>
  <message>
   <source>gram</source>
   <translation>gram</translation>
  </message>
  <message>
   <source>lot</source>
   <translation>partai</translation>
  </message>
  <message>
   <source>momme</source>
   <translation>momme</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>tidak disebut</translation>
  </message>
  <message>
   <source>pc</source>
   <translation>bh</translation>
  </message>
  <message>
   <source>piece</source>
   <translation>buah</translation>
  </message>
  <message>
   <source>strand</source>
   <translation>untai</translation>
  </message>
  <message>
   <source>tariff</source>
   <translation>tarif</translation>
  </message>
 </context>
 <context>
  <name>StoneNature</name>
  <message>
   <source>assembled</source>
   <translation>gabungan</translation>
  </message>
  <message>
   <source>cultured</source>
   <translation>budidaya</translation>
  </message>
  <message>
   <source>imitation</source>
   <translation>imitasi</translation>
  </message>
  <message>
   <source>natural</source>
   <translation>alami</translation>
  </message>
  <message>
   <source>synthetic</source>
   <translation>sintetis</translation>
  </message>
 </context>
 <context>
  <name>SuggestField</name>
  <message>
   <source>Show all</source>
   <translation>Tampilkan semua</translation>
  </message>
 </context>
 <context>
  <name>TemplateMenu</name>
  <message>
   <source>Rename or remove templates</source>
   <translation>Ganti nama atau hapus templat</translation>
  </message>
  <message>
   <source>Save all lines as a template</source>
   <translation>Simpan semua baris sebagai templat</translation>
  </message>
  <message>
   <source>Save the {count} chosen lines as a template</source>
   <translation>Simpan {count} baris terpilih sebagai templat</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Menyimpan</translation>
  </message>
  <message>
   <source>Template removed.</source>
   <translation>Templat dihapus.</translation>
  </message>
  <message>
   <source>Template {name} saved.</source>
   <translation>Templat {name} disimpan.</translation>
  </message>
 </context>
 <context>
  <name>TradeTab</name>
  <message>
   <source>Customs code</source>
   <translation>Kode pabean</translation>
  </message>
  <message>
   <source>Customs code (HS)</source>
   <translation>Kode pabean (HS)</translation>
  </message>
  <message>
   <source>This is what the metals point to; the customs office decides.</source>
   <translation>Ini yang ditunjukkan logamnya; kantor pabean yang memutuskan.</translation>
  </message>
 </context>
 <context>
  <name>Walker</name>
  <message>
   <source>Next piece</source>
   <translation>Perhiasan berikutnya</translation>
  </message>
  <message>
   <source>Piece before</source>
   <translation>Perhiasan sebelumnya</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} dari {count}</translation>
  </message>
 </context>
 <context>
  <name>WhatIfBox</name>
  <message>
   <source>At the same price you would lose money on each piece.</source>
   <translation>Dengan harga yang sama Anda rugi tiap buah.</translation>
  </message>
  <message>
   <source>At the same price your margin falls to &lt;b&gt;{margin}&lt;/b&gt;.</source>
   <translation>Dengan harga yang sama margin Anda turun ke &lt;b&gt;{margin}&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>At the same price your margin rises to &lt;b&gt;{margin}&lt;/b&gt;.</source>
   <translation>Dengan harga yang sama margin Anda naik ke &lt;b&gt;{margin}&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>At the same price your margin stays at &lt;b&gt;{margin}&lt;/b&gt;.</source>
   <translation>Dengan harga yang sama, margin Anda tetap &lt;b&gt;{margin}&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>Back to today</source>
   <translation>Kembali ke hari ini</translation>
  </message>
  <message>
   <source>Cost would be &lt;b&gt;{cost}&lt;/b&gt; ({change}).</source>
   <translation>Biaya menjadi &lt;b&gt;{cost}&lt;/b&gt; ({change}).</translation>
  </message>
  <message>
   <source>Move a slider to try other prices. Nothing is saved.</source>
   <translation>Geser untuk mencoba harga lain. Tidak ada yang disimpan.</translation>
  </message>
  <message>
   <source>What if prices move?</source>
   <translation>Bagaimana jika harga berubah?</translation>
  </message>
 </context>
 <context>
  <name>WordsField</name>
  <message>
   <source>Add</source>
   <translation>Tambah</translation>
  </message>
 </context>
</TS>
