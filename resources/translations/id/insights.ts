<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>BatchView</name>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>Break-even</source>
   <translation>Titik impas</translation>
  </message>
  <message>
   <source>By quantity</source>
   <translation>Menurut jumlah</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Cost of each piece by quantity</source>
   <translation>Biaya setiap buah menurut jumlah</translation>
  </message>
  <message>
   <source>Counted: {parts}.</source>
   <translation>Yang dihitung: {parts}.</translation>
  </message>
  <message>
   <source>Each costs</source>
   <translation>Per buah</translation>
  </message>
  <message>
   <source>Each piece</source>
   <translation>Setiap buah</translation>
  </message>
  <message>
   <source>Each piece costs &lt;b&gt;{each}&lt;/b&gt; even without its set-up of {once}. At {price} no quantity ever pays for it.</source>
   <translation>Setiap buah berbiaya &lt;b&gt;{each}&lt;/b&gt; bahkan tanpa persiapan {once}. Dengan harga {price}, berapa pun jumlahnya tidak akan menutupinya.</translation>
  </message>
  <message>
   <source>Earned in all</source>
   <translation>Laba total</translation>
  </message>
  <message>
   <source>Give a labour step set-up minutes or a set-up price, and it shows here.</source>
   <translation>Isi menit atau biaya persiapan pada langkah kerja, lalu perhiasannya tampil di sini.</translation>
  </message>
  <message>
   <source>Nothing is set up once</source>
   <translation>Tidak ada biaya persiapan</translation>
  </message>
  <message>
   <source>Pays from</source>
   <translation>Impas mulai</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>Result by quantity</source>
   <translation>Hasil menurut jumlah</translation>
  </message>
  <message>
   <source>Set up once</source>
   <translation>Persiapan</translation>
  </message>
  <message>
   <source>Set-up is paid once per batch, or for all that a mould casts; with its overhead</source>
   <translation>Persiapan dibayar sekali per batch, atau untuk semua hasil satu cetakan; dengan biaya tetapnya</translation>
  </message>
  <message>
   <source>Setting up costs &lt;b&gt;{once}&lt;/b&gt; once, each piece {each} besides. At {price} it is paid after &lt;b&gt;{count}&lt;/b&gt;.</source>
   <translation>Persiapan memakan &lt;b&gt;{once}&lt;/b&gt; sekali, tiap buah {each} di luar itu. Dengan harga {price} semuanya terbayar setelah &lt;b&gt;{count}&lt;/b&gt;.</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
  <message>
   <source>Wholesale {price}</source>
   <translation>Grosir {price}</translation>
  </message>
  <message>
   <source>never</source>
   <translation>tidak pernah</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
  <message>
   <source>{operation} {amount} for {count} pieces, then again</source>
   <translation>{operation} {amount} untuk {count} buah, lalu dibayar lagi</translation>
  </message>
  <message>
   <source>{operation} {amount} per batch</source>
   <translation>{operation} {amount} per batch</translation>
  </message>
  <message>
   <source>{quantity} pieces: {cost} each</source>
   <translation>{quantity} buah: {cost} per buah</translation>
  </message>
 </context>
 <context>
  <name>CostView</name>
  <message>
   <source>&lt;b&gt;{group}&lt;/b&gt; is the largest part: &lt;b&gt;{percent}&lt;/b&gt; of all costs.</source>
   <translation>&lt;b&gt;{group}&lt;/b&gt; adalah bagian terbesar: &lt;b&gt;{percent}&lt;/b&gt; dari seluruh biaya.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Cost by group</source>
   <translation>Biaya menurut kelompok</translation>
  </message>
  <message>
   <source>Cost of all</source>
   <translation>Biaya seluruhnya</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Kelompok</translation>
  </message>
  <message>
   <source>One of each piece, without missing prices</source>
   <translation>Satu dari setiap perhiasan, tanpa harga yang belum ada</translation>
  </message>
  <message>
   <source>Per piece</source>
   <translation>Per buah</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Bagian</translation>
  </message>
  <message>
   <source>Where the money goes</source>
   <translation>Ke mana uang pergi</translation>
  </message>
  <message>
   <source>per piece</source>
   <translation>per buah</translation>
  </message>
 </context>
 <context>
  <name>CurrencySlider</name>
  <message>
   <source>Exchange</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <source>all currencies</source>
   <translation>semua mata uang</translation>
  </message>
 </context>
 <context>
  <name>GapNotice</name>
  <message>
   <source>1 piece is left out, because this is missing: {names}.</source>
   <translation>1 perhiasan tidak ikut, karena ini belum ada: {names}.</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Tampilkan</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} lagi</translation>
  </message>
  <message>
   <source>{count} pieces are left out, because this is missing: {names}.</source>
   <translation>{count} perhiasan tidak ikut, karena ini belum ada: {names}.</translation>
  </message>
 </context>
 <context>
  <name>HourView</name>
  <message>
   <source>Average</source>
   <translation>Rata-rata</translation>
  </message>
  <message>
   <source>Bench hours</source>
   <translation>Jam kerja</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Earned</source>
   <translation>Laba</translation>
  </message>
  <message>
   <source>No piece here has hours at your own bench.</source>
   <translation>Tidak ada perhiasan di sini yang memiliki jam kerja sendiri.</translation>
  </message>
  <message>
   <source>On average an hour at the bench earns &lt;b&gt;{amount}&lt;/b&gt;. The best and the last pieces:</source>
   <translation>Rata-rata satu jam kerja menghasilkan laba &lt;b&gt;{amount}&lt;/b&gt;. Perhiasan teratas dan terbawah:</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Profit per bench hour</source>
   <translation>Laba per jam kerja</translation>
  </message>
  <message>
   <source>The best and the last pieces by profit per bench hour</source>
   <translation>Perhiasan teratas dan terbawah menurut laba per jam kerja</translation>
  </message>
  <message>
   <source>What an hour brings</source>
   <translation>Hasil satu jam kerja</translation>
  </message>
  <message>
   <source>Wholesale less cost, by hours at your own bench with the share of setting up</source>
   <translation>Grosir dikurangi biaya, per jam kerja sendiri termasuk persiapan</translation>
  </message>
  <message>
   <source>Without hours at your own bench: {names} and {count} more, at the end of the table.</source>
   <translation>Tanpa jam kerja sendiri: {names} dan {count} lagi, di akhir tabel.</translation>
  </message>
  <message>
   <source>Without hours at your own bench: {names}.</source>
   <translation>Tanpa jam kerja sendiri: {names}.</translation>
  </message>
  <message>
   <source>{sign} per hour</source>
   <translation>{sign} per jam</translation>
  </message>
 </context>
 <context>
  <name>InsightsEmpty</name>
  <message>
   <source>Add pieces with metal, stones and labour: you see where the money goes and what an hour earns.</source>
   <translation>Tambahkan perhiasan dengan logam, batu, dan ongkos kerja: Anda melihat ke mana uang pergi dan hasil satu jam kerja.</translation>
  </message>
  <message>
   <source>Clear the filters</source>
   <translation>Hapus saringan</translation>
  </message>
  <message>
   <source>Go to the pieces</source>
   <translation>Buka perhiasan</translation>
  </message>
  <message>
   <source>Look at the pieces</source>
   <translation>Periksa perhiasan</translation>
  </message>
  <message>
   <source>No piece matches these filters</source>
   <translation>Tidak ada perhiasan yang cocok dengan saringan ini</translation>
  </message>
  <message>
   <source>Nothing was changed. What was found so far is kept.</source>
   <translation>Tidak ada yang diubah. Yang sudah ditemukan tetap disimpan.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Dihentikan</translation>
  </message>
  <message>
   <source>Take one away to see more.</source>
   <translation>Hapus salah satu untuk melihat lebih banyak.</translation>
  </message>
  <message>
   <source>Your pieces will tell their story here</source>
   <translation>Di sini perhiasan Anda akan bercerita</translation>
  </message>
 </context>
 <context>
  <name>InsightsPage</name>
  <message>
   <source>Bench hours</source>
   <translation>Jam kerja</translation>
  </message>
  <message>
   <source>Break-even</source>
   <translation>Titik impas</translation>
  </message>
  <message>
   <source>Comparing two days</source>
   <translation>Membandingkan dua hari</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Salin tabel</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Wawasan</translation>
  </message>
  <message>
   <source>Looking at the pieces</source>
   <translation>Memeriksa perhiasan</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Simpan sebagai CSV</translation>
  </message>
  <message>
   <source>Save the table for a spreadsheet</source>
   <translation>Simpan tabel untuk lembar kerja</translation>
  </message>
  <message>
   <source>Table copied. Paste it into a spreadsheet.</source>
   <translation>Tabel disalin. Tempelkan ke lembar kerja.</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Bagaimana jika</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} disimpan</translation>
  </message>
 </context>
 <context>
  <name>MarginView</name>
  <message>
   <source>&lt;b&gt;No piece&lt;/b&gt; lies below the target of {percent}.</source>
   <translation>&lt;b&gt;Tidak ada perhiasan&lt;/b&gt; di bawah target {percent}.</translation>
  </message>
  <message>
   <source>&lt;b&gt;{below} of {count}&lt;/b&gt; pieces lie below the target of {percent}.</source>
   <translation>&lt;b&gt;{below} dari {count}&lt;/b&gt; perhiasan di bawah target {percent}.</translation>
  </message>
  <message>
   <source>Across: margin in percent, {step} in each column. Above each column: pieces.</source>
   <translation>Mendatar: margin dalam persen, {step} per kolom. Di atas kolom: jumlah perhiasan.</translation>
  </message>
  <message>
   <source>Against target</source>
   <translation>Terhadap target</translation>
  </message>
  <message>
   <source>Average margin</source>
   <translation>Margin rata-rata</translation>
  </message>
  <message>
   <source>Below</source>
   <translation>Di bawah</translation>
  </message>
  <message>
   <source>By margin</source>
   <translation>Menurut margin</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Earned</source>
   <translation>Laba</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Dari</translation>
  </message>
  <message>
   <source>How many pieces have which margin</source>
   <translation>Jumlah perhiasan menurut margin</translation>
  </message>
  <message>
   <source>How margins spread</source>
   <translation>Sebaran margin</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Margin of all wholesale prices together</source>
   <translation>Margin semua harga grosir bersama</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>No piece here has a price yet.</source>
   <translation>Belum ada perhiasan di sini yang memiliki harga.</translation>
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
   <source>Target margin</source>
   <translation>Target margin</translation>
  </message>
  <message>
   <source>Target {percent}</source>
   <translation>Target {percent}</translation>
  </message>
  <message>
   <source>Wholesale</source>
   <translation>Grosir</translation>
  </message>
  <message>
   <source>{low} to {high}: {count}</source>
   <translation>{low} sampai {high}: {count}</translation>
  </message>
 </context>
 <context>
  <name>MetalView</name>
  <message>
   <source>Counted is fine metal with its loss, less what the refiner pays for filings.</source>
   <translation>Yang dihitung adalah logam murni beserta susutnya, dikurangi bayaran pemurni untuk serbuk kikiran.</translation>
  </message>
  <message>
   <source>Fine, with loss</source>
   <translation>Murni, dgn susut</translation>
  </message>
  <message>
   <source>How much hangs on metal</source>
   <translation>Ketergantungan pada logam</translation>
  </message>
  <message>
   <source>If +10 %</source>
   <translation>Jika +10 %</translation>
  </message>
  <message>
   <source>If {metal} rises {rise} %, the cost rises by &lt;b&gt;{amount}&lt;/b&gt; ({percent}).</source>
   <translation>Jika {metal} naik {rise} %, biaya naik &lt;b&gt;{amount}&lt;/b&gt; ({percent}).</translation>
  </message>
  <message>
   <source>In one of each piece, at today's prices</source>
   <translation>Dalam satu dari setiap perhiasan, dengan harga hari ini</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Metal in the pieces</source>
   <translation>Logam dalam perhiasan</translation>
  </message>
  <message>
   <source>Metal makes &lt;b&gt;{percent}&lt;/b&gt; of the cost.</source>
   <translation>Logam adalah &lt;b&gt;{percent}&lt;/b&gt; dari biaya.</translation>
  </message>
  <message>
   <source>Metals as share of the cost</source>
   <translation>Logam sebagai bagian biaya</translation>
  </message>
  <message>
   <source>No priced metal is in these pieces.</source>
   <translation>Tidak ada logam berharga dalam perhiasan ini.</translation>
  </message>
  <message>
   <source>Of the cost</source>
   <translation>Dari biaya</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Plating and bought findings have prices of their own.</source>
   <translation>Lapisan dan komponen yang dibeli memiliki harga sendiri.</translation>
  </message>
  <message>
   <source>Price of</source>
   <translation>Harga tanggal</translation>
  </message>
  <message>
   <source>Worth</source>
   <translation>Nilai</translation>
  </message>
  <message>
   <source>{sign} per gram</source>
   <translation>{sign} per gram</translation>
  </message>
 </context>
 <context>
  <name>MoveSlider</name>
  <message>
   <source>today</source>
   <translation>hari ini</translation>
  </message>
 </context>
 <context>
  <name>MoveSliders</name>
  <message>
   <source>1 {code} would be {rate}.</source>
   <translation>1 {code} menjadi {rate}.</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Upah</translation>
  </message>
  <message>
   <source>The price of {metals} is typed in {currency} and stays: move it too if it follows.</source>
   <translation>Harga {metals} diketik dalam {currency} dan tetap: geser juga jika ikut berubah.</translation>
  </message>
 </context>
 <context>
  <name>RowWords</name>
  <message>
   <source>Without a name</source>
   <translation>Tanpa nama</translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>Chosen by hand</source>
   <translation>Dipilih sendiri</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Koleksi</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
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
  <name>SideTable</name>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Simpan sebagai CSV</translation>
  </message>
 </context>
 <context>
  <name>WhatIfView</name>
  <message>
   <source>&lt;b&gt;{below}&lt;/b&gt; pieces would lie below the target of {percent} (today {before}).</source>
   <translation>&lt;b&gt;{below}&lt;/b&gt; perhiasan akan berada di bawah target {percent} (hari ini {before}).</translation>
  </message>
  <message>
   <source>&lt;b&gt;{count}&lt;/b&gt; would cost more than they sell for.</source>
   <translation>&lt;b&gt;{count}&lt;/b&gt; akan berbiaya lebih dari harga jualnya.</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Hari lain</translation>
  </message>
  <message>
   <source>Back to today</source>
   <translation>Kembali ke hari ini</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Cost of all</source>
   <translation>Biaya seluruhnya</translation>
  </message>
  <message>
   <source>Cost of all then</source>
   <translation>Biaya seluruhnya nanti</translation>
  </message>
  <message>
   <source>Cost then</source>
   <translation>Biaya nanti</translation>
  </message>
  <message>
   <source>Cost today</source>
   <translation>Biaya kini</translation>
  </message>
  <message>
   <source>Margin today</source>
   <translation>Margin kini</translation>
  </message>
  <message>
   <source>Move a slider to try other prices. Nothing is saved.</source>
   <translation>Geser untuk mencoba harga lain. Tidak ada yang disimpan.</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>The cost of all would move by &lt;b&gt;{change}&lt;/b&gt; ({percent}).</source>
   <translation>Biaya seluruhnya akan berubah &lt;b&gt;{change}&lt;/b&gt; ({percent}).</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Nanti</translation>
  </message>
  <message>
   <source>What if prices move?</source>
   <translation>Bagaimana jika harga berubah?</translation>
  </message>
  <message>
   <source>Who moved since</source>
   <translation>Siapa yang berubah sejak</translation>
  </message>
  <message>
   <source>Wholesale prices stay as they are today</source>
   <translation>Harga grosir tetap seperti hari ini</translation>
  </message>
 </context>
</TS>
