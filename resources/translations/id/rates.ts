<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>AlloyPanel</name>
  <message>
   <source>1 piece is made of it</source>
   <translation>1 perhiasan memakainya</translation>
  </message>
  <message>
   <source>18K yellow</source>
   <translation>18K kuning</translation>
  </message>
  <message>
   <source>Alloy removed.</source>
   <translation>Paduan dihapus.</translation>
  </message>
  <message>
   <source>Alloy saved.</source>
   <translation>Paduan disimpan.</translation>
  </message>
  <message>
   <source>Alloy {name} saved.</source>
   <translation>Paduan {name} disimpan.</translation>
  </message>
  <message>
   <source>Alloyed in, per gram</source>
   <translation>Campuran, per gram</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Warna</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Massa jenis</translation>
  </message>
  <message>
   <source>Fee per gram of alloy</source>
   <translation>Ongkos per gram paduan</translation>
  </message>
  <message>
   <source>Fineness, per thousand</source>
   <translation>Kadar, per mil</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Cap</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Missing: {what}</source>
   <translation>Belum ada: {what}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>New alloy</source>
   <translation>Paduan baru</translation>
  </message>
  <message>
   <source>No piece is made of this alloy yet.</source>
   <translation>Belum ada perhiasan dari paduan ini.</translation>
  </message>
  <message>
   <source>Price per gram</source>
   <translation>Harga per gram</translation>
  </message>
  <message>
   <source>Remove this alloy</source>
   <translation>Hapus paduan ini</translation>
  </message>
  <message>
   <source>Save the alloy</source>
   <translation>Simpan paduan</translation>
  </message>
  <message>
   <source>Show the pieces</source>
   <translation>Lihat perhiasan</translation>
  </message>
  <message>
   <source>Type a name, for example 18K yellow.</source>
   <translation>Ketik nama, misalnya 18K kuning.</translation>
  </message>
  <message>
   <source>Type the fineness between 1 and 1000, for example 750.</source>
   <translation>Ketik kadar antara 1 dan 1000, misalnya 750.</translation>
  </message>
  <message>
   <source>Without a price for what is alloyed in, only the fine metal and the fee count.</source>
   <translation>Tanpa harga logam campuran, hanya logam murni dan ongkos yang dihitung.</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
  <message>
   <source>green</source>
   <translation>hijau</translation>
  </message>
  <message>
   <source>no colour named</source>
   <translation>tanpa warna</translation>
  </message>
  <message>
   <source>red</source>
   <translation>merah</translation>
  </message>
  <message>
   <source>rose</source>
   <translation>rose</translation>
  </message>
  <message>
   <source>white</source>
   <translation>putih</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>kuning</translation>
  </message>
  <message>
   <source>{count} pieces are made of it</source>
   <translation>{count} perhiasan memakainya</translation>
  </message>
 </context>
 <context>
  <name>Asker</name>
  <message>
   <source>Add</source>
   <translation>Tambah</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
 </context>
 <context>
  <name>CurrenciesTab</name>
  <message>
   <source>Age</source>
   <translation>Umur</translation>
  </message>
  <message>
   <source>Change in Settings</source>
   <translation>Ubah di Pengaturan</translation>
  </message>
  <message>
   <source>Currency and where from</source>
   <translation>Mata uang dan sumber</translation>
  </message>
  <message>
   <source>Exchange rates</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <source>No exchange rate yet. Add the first one, and prices in that currency count too.</source>
   <translation>Belum ada kurs. Tambahkan yang pertama, dan harga dalam mata uang itu ikut dihitung.</translation>
  </message>
  <message>
   <source>Prices are rounded down to {sign}{step}.</source>
   <translation>Harga dibulatkan ke bawah ke {sign}{step}.</translation>
  </message>
  <message>
   <source>Prices are rounded to the nearest {sign}{step}.</source>
   <translation>Harga dibulatkan ke {sign}{step} terdekat.</translation>
  </message>
  <message>
   <source>Prices are rounded to the smallest coin.</source>
   <translation>Harga dibulatkan ke satuan terkecil.</translation>
  </message>
  <message>
   <source>Prices are rounded up to {sign}{step}.</source>
   <translation>Harga dibulatkan ke atas ke {sign}{step}.</translation>
  </message>
  <message>
   <source>Prices in another currency count with its rate less this, in case it falls.</source>
   <translation>Harga dalam mata uang lain memakai kursnya dikurangi ini, untuk berjaga-jaga bila turun.</translation>
  </message>
  <message>
   <source>Prices or catalogs use a currency without an exchange rate: {names}.</source>
   <translation>Harga atau katalog memakai mata uang tanpa kurs: {names}.</translation>
  </message>
  <message>
   <source>Rate in {currency}</source>
   <translation>Kurs dalam {currency}</translation>
  </message>
  <message>
   <source>Safety on the rates</source>
   <translation>Pengaman kurs</translation>
  </message>
  <message>
   <source>Type the rate of {code}</source>
   <translation>Ketik kurs {code}</translation>
  </message>
  <message>
   <source>Used in prices</source>
   <translation>Dipakai di harga</translation>
  </message>
  <message>
   <source>Working out prices</source>
   <translation>Menghitung harga</translation>
  </message>
  <message>
   <source>Your money is {name} ({sign}).</source>
   <translation>Mata uang Anda {name} ({sign}).</translation>
  </message>
 </context>
 <context>
  <name>CurrencyForm</name>
  <message>
   <source>1 {far} = {amount} {near}. {swap}</source>
   <translation>1 {far} = {amount} {near}. {swap}</translation>
  </message>
  <message>
   <source>Bank, money changer</source>
   <translation>Bank, penukar uang</translation>
  </message>
  <message>
   <source>This is odd: far from the last rate. Did you mean 1 {near} = {amount} {far}?</source>
   <translation>Ini janggal: jauh dari kurs terakhir. Apakah maksud Anda 1 {near} = {amount} {far}?</translation>
  </message>
  <message>
   <source>This is odd: far from the last rate. Look at the zeros.</source>
   <translation>Ini janggal: jauh dari kurs terakhir. Periksa jumlah nolnya.</translation>
  </message>
  <message>
   <source>Type {near} for 1 {far} instead</source>
   <translation>Ketik {near} untuk 1 {far}</translation>
  </message>
  <message>
   <source>{amount} for 1 {one}</source>
   <translation>{amount} untuk 1 {one}</translation>
  </message>
 </context>
 <context>
  <name>HistoryFile</name>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Purity, %</source>
   <translation>Kadar, %</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Satuan</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Sumber</translation>
  </message>
  <message>
   <source>{file} saved</source>
   <translation>{file} disimpan</translation>
  </message>
 </context>
 <context>
  <name>HistoryTable</name>
  <message>
   <source>Date and where from</source>
   <translation>Tanggal dan sumber</translation>
  </message>
  <message>
   <source>Mend</source>
   <translation>Perbaiki</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Price removed.</source>
   <translation>Harga dihapus.</translation>
  </message>
  <message>
   <source>Prices of all days</source>
   <translation>Harga semua hari</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Save all prices of the chart for a spreadsheet</source>
   <translation>Simpan semua harga pada grafik untuk lembar hitung</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Simpan CSV</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>1 price brought in.</source>
   <translation>1 harga dimasukkan.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Semua berkas (*)</translation>
  </message>
  <message>
   <source>Bring in prices of {name}</source>
   <translation>Masukkan harga {name}</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Choose a table of prices</source>
   <translation>Pilih tabel harga</translation>
  </message>
  <message>
   <source>Column of the prices</source>
   <translation>Kolom harga</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <source>Days are read as day, month, year; the table does not show it for certain.</source>
   <translation>Tanggal dibaca sebagai hari, bulan, tahun; tabel tidak menunjukkannya dengan pasti.</translation>
  </message>
  <message>
   <source>For one</source>
   <translation>Untuk satu</translation>
  </message>
  <message>
   <source>From {first} to {last}.</source>
   <translation>Dari {first} sampai {last}.</translation>
  </message>
  <message>
   <source>Market, dealer, bank</source>
   <translation>Pasar, pedagang, bank</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Angka</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Purity of the quote</source>
   <translation>Kadar pada harga</translation>
  </message>
  <message>
   <source>Reading the table</source>
   <translation>Membaca tabel</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Baris</translation>
  </message>
  <message>
   <source>Rows of the table</source>
   <translation>Baris tabel</translation>
  </message>
  <message>
   <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
   <translation>Tabel (*.csv *.txt *.tsv *.xlsx)</translation>
  </message>
  <message>
   <source>Take 1 price</source>
   <translation>Ambil 1 harga</translation>
  </message>
  <message>
   <source>Take the table's price where that day has another one</source>
   <translation>Pakai harga tabel bila hari itu sudah punya harga lain</translation>
  </message>
  <message>
   <source>Take {count} prices</source>
   <translation>Ambil {count} harga</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Yang terjadi</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Sumber</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
  <message>
   <source>as the days show</source>
   <translation>menurut tanggalnya</translation>
  </message>
  <message>
   <source>as the numbers show</source>
   <translation>menurut angkanya</translation>
  </message>
  <message>
   <source>column {number}</source>
   <translation>kolom {number}</translation>
  </message>
  <message>
   <source>comma: 1.234,50</source>
   <translation>koma: 1.234,50</translation>
  </message>
  <message>
   <source>day before month</source>
   <translation>hari sebelum bulan</translation>
  </message>
  <message>
   <source>month before day</source>
   <translation>bulan sebelum hari</translation>
  </message>
  <message>
   <source>new</source>
   <translation>baru</translation>
  </message>
  <message>
   <source>point: 1,234.50</source>
   <translation>titik: 1,234.50</translation>
  </message>
  <message>
   <source>takes the place of another price</source>
   <translation>menggantikan harga lain</translation>
  </message>
  <message>
   <source>that day has another price, which stays</source>
   <translation>hari itu sudah punya harga lain, yang tetap</translation>
  </message>
  <message>
   <source>there already</source>
   <translation>sudah ada</translation>
  </message>
  <message>
   <source>{count} prices brought in.</source>
   <translation>{count} harga dimasukkan.</translation>
  </message>
  <message>
   <source>{taken} of {count} rows are taken.</source>
   <translation>{taken} dari {count} baris diambil.</translation>
  </message>
 </context>
 <context>
  <name>LabourTab</name>
  <message>
   <source>12 months</source>
   <translation>12 bulan</translation>
  </message>
  <message>
   <source>How it is paid</source>
   <translation>Cara bayar</translation>
  </message>
  <message>
   <source>Operation and where from</source>
   <translation>Pekerjaan dan sumber</translation>
  </message>
  <message>
   <source>Paste a tariff from a spreadsheet</source>
   <translation>Tempel tarif dari lembar kerja</translation>
  </message>
  <message>
   <source>Price age</source>
   <translation>Umur harga</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Rates of work</source>
   <translation>Tarif pekerjaan</translation>
  </message>
  <message>
   <source>What does one hour cost?</source>
   <translation>Berapa biaya satu jam?</translation>
  </message>
  <message>
   <source>{count} rates saved.</source>
   <translation>{count} tarif disimpan.</translation>
  </message>
 </context>
 <context>
  <name>MetalRows</name>
  <message>
   <source>Gold, from one typed price</source>
   <translation>Emas, dari satu harga yang diketik</translation>
  </message>
  <message>
   <source>Silver and other metals</source>
   <translation>Perak dan logam lain</translation>
  </message>
  <message>
   <source>calculated</source>
   <translation>dihitung</translation>
  </message>
  <message>
   <source>calculated + alloy</source>
   <translation>dihitung + campuran</translation>
  </message>
  <message>
   <source>no price yet</source>
   <translation>belum ada harga</translation>
  </message>
  <message>
   <source>typed price</source>
   <translation>harga diketik</translation>
  </message>
  <message>
   <source>{metal}, Hong Kong tael</source>
   <translation>{metal}, tael Hong Kong</translation>
  </message>
  <message>
   <source>{metal}, Thai bar</source>
   <translation>{metal}, batangan Thailand</translation>
  </message>
  <message>
   <source>{metal}, Thai jewelry</source>
   <translation>{metal}, perhiasan Thailand</translation>
  </message>
  <message>
   <source>{metal}, fine</source>
   <translation>{metal}, murni</translation>
  </message>
 </context>
 <context>
  <name>MetalsTab</name>
  <message>
   <source>12 months</source>
   <translation>12 bulan</translation>
  </message>
  <message>
   <source>Add alloy</source>
   <translation>Tambah paduan</translation>
  </message>
  <message>
   <source>Another metal</source>
   <translation>Logam lain</translation>
  </message>
  <message>
   <source>How the trade quotes it</source>
   <translation>Kutipan pasar</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Metal prices</source>
   <translation>Harga logam</translation>
  </message>
  <message>
   <source>Price age</source>
   <translation>Umur harga</translation>
  </message>
  <message>
   <source>Purity</source>
   <translation>Kadar</translation>
  </message>
  <message>
   <source>Show all {count} alloys</source>
   <translation>Lihat semua {count} paduan</translation>
  </message>
  <message>
   <source>Show the alloys in use</source>
   <translation>Lihat paduan yang dipakai</translation>
  </message>
  <message>
   <source>{currency} per gram</source>
   <translation>{currency} per gram</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message>
   <source>1 line is left out.</source>
   <translation>1 baris dilewati.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Market, dealer, bank</source>
   <translation>Pasar, pedagang, bank</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>One line each: name, price, unit. Copy three columns from your spreadsheet.</source>
   <translation>Satu baris satu harga: nama, harga, satuan. Salin tiga kolom dari lembar kerja Anda.</translation>
  </message>
  <message>
   <source>Paste a list first.</source>
   <translation>Tempel daftar dulu.</translation>
  </message>
  <message>
   <source>Paste a list of prices</source>
   <translation>Tempel daftar harga</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Save 1 price</source>
   <translation>Simpan 1 harga</translation>
  </message>
  <message>
   <source>Save {count} prices</source>
   <translation>Simpan {count} harga</translation>
  </message>
  <message>
   <source>The list</source>
   <translation>Daftar</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Yang terjadi</translation>
  </message>
  <message>
   <source>What they are</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>What will be saved</source>
   <translation>Yang akan disimpan</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Sumber</translation>
  </message>
  <message>
   <source>new</source>
   <translation>baru</translation>
  </message>
  <message>
   <source>new price</source>
   <translation>harga baru</translation>
  </message>
  <message>
   <source>the same price</source>
   <translation>harga sama</translation>
  </message>
  <message>
   <source>{count} lines are left out.</source>
   <translation>{count} baris dilewati.</translation>
  </message>
 </context>
 <context>
  <name>PasteList</name>
  <message>
   <source>no name</source>
   <translation>tanpa nama</translation>
  </message>
  <message>
   <source>no price</source>
   <translation>tanpa harga</translation>
  </message>
  <message>
   <source>unit “{unit}” is not known</source>
   <translation>satuan “{unit}” tidak dikenal</translation>
  </message>
  <message>
   <source>{price} has two readings</source>
   <translation>{price} dapat dibaca dua cara</translation>
  </message>
 </context>
 <context>
  <name>PriceChart</name>
  <message>
   <source>No price in this time</source>
   <translation>Tidak ada harga di masa ini</translation>
  </message>
  <message>
   <source>Prices over time</source>
   <translation>Harga dari waktu ke waktu</translation>
  </message>
 </context>
 <context>
  <name>PriceListPanel</name>
  <message>
   <source>A price list is a rule with a name, as for wholesale in US dollars. Give it to collections.</source>
   <translation>Daftar harga adalah aturan bernama, misalnya untuk grosir dalam dolar AS. Berikan kepada koleksi.</translation>
  </message>
  <message>
   <source>Collections that follow it</source>
   <translation>Koleksi yang mengikutinya</translation>
  </message>
  <message>
   <source>Delete the list</source>
   <translation>Hapus daftar</translation>
  </message>
  <message>
   <source>Follows {name}</source>
   <translation>Mengikuti {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Price its pieces by it</source>
   <translation>Hargai barangnya</translation>
  </message>
  <message>
   <source>Price list {name} deleted.</source>
   <translation>Daftar harga {name} dihapus.</translation>
  </message>
  <message>
   <source>Saving the price list</source>
   <translation>Menyimpan daftar harga</translation>
  </message>
  <message>
   <source>Working out prices</source>
   <translation>Menghitung harga</translation>
  </message>
 </context>
 <context>
  <name>PriceListsTab</name>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>New price list</source>
   <translation>Daftar harga baru</translation>
  </message>
  <message>
   <source>No price list yet. All pieces follow the rule in Settings.</source>
   <translation>Belum ada daftar harga. Semua barang mengikuti aturan di Pengaturan.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Barang</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Price lists</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Retail</source>
   <translation>Eceran</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Aturan</translation>
  </message>
  <message>
   <source>Saving the price list</source>
   <translation>Menyimpan daftar harga</translation>
  </message>
 </context>
 <context>
  <name>PriceTrial</name>
  <message>
   <source>1 piece uses this price.</source>
   <translation>1 perhiasan memakai harga ini.</translation>
  </message>
  <message>
   <source>No piece uses this price yet.</source>
   <translation>Belum ada perhiasan yang memakai harga ini.</translation>
  </message>
  <message>
   <source>Their cost can be worked out with it.</source>
   <translation>Dengan ini biayanya dapat dihitung.</translation>
  </message>
  <message>
   <source>Their cost goes down by about {p}.</source>
   <translation>Biayanya turun sekitar {p}.</translation>
  </message>
  <message>
   <source>Their cost goes down by {p} on average.</source>
   <translation>Biayanya turun rata-rata {p}.</translation>
  </message>
  <message>
   <source>Their cost goes up by about {p}.</source>
   <translation>Biayanya naik sekitar {p}.</translation>
  </message>
  <message>
   <source>Their cost goes up by {p} on average.</source>
   <translation>Biayanya naik rata-rata {p}.</translation>
  </message>
  <message>
   <source>Their cost stays as it is.</source>
   <translation>Biayanya tetap.</translation>
  </message>
  <message>
   <source>This price counts from {day} on.</source>
   <translation>Harga ini berlaku mulai {day}.</translation>
  </message>
  <message>
   <source>Trying the price</source>
   <translation>Mencoba harga</translation>
  </message>
  <message>
   <source>{count} pieces use this price.</source>
   <translation>{count} perhiasan memakai harga ini.</translation>
  </message>
 </context>
 <context>
  <name>PricedRows</name>
  <message>
   <source>Bench hour</source>
   <translation>Jam kerja</translation>
  </message>
  <message>
   <source>by time</source>
   <translation>menurut waktu</translation>
  </message>
  <message>
   <source>counts where a step has no rate of its own</source>
   <translation>dipakai bila langkah tidak punya tarif sendiri</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>belum diisi</translation>
  </message>
  <message>
   <source>per gram</source>
   <translation>per gram</translation>
  </message>
  <message>
   <source>per hour</source>
   <translation>per jam</translation>
  </message>
  <message>
   <source>per joint</source>
   <translation>per sambungan</translation>
  </message>
  <message>
   <source>per piece</source>
   <translation>per buah</translation>
  </message>
  <message>
   <source>per stone</source>
   <translation>per batu</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>persen</translation>
  </message>
 </context>
 <context>
  <name>PricedTab</name>
  <message>
   <source>Add something else</source>
   <translation>Tambah yang lain</translation>
  </message>
  <message>
   <source>Find a price</source>
   <translation>Cari harga</translation>
  </message>
  <message>
   <source>Price saved.</source>
   <translation>Harga disimpan.</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
 </context>
 <context>
  <name>RateFields</name>
  <message>
   <source>By phone, for the show</source>
   <translation>Lewat telepon, untuk pameran</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <source>Dealer's premium</source>
   <translation>Premi pedagang</translation>
  </message>
  <message>
   <source>For one</source>
   <translation>Untuk satu</translation>
  </message>
  <message>
   <source>Market, dealer, bank</source>
   <translation>Pasar, pedagang, bank</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Premium in percent</source>
   <translation>Premi dalam persen</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Purity of the quote</source>
   <translation>Kadar kutipan</translation>
  </message>
  <message>
   <source>Save new price</source>
   <translation>Simpan harga baru</translation>
  </message>
  <message>
   <source>Where from</source>
   <translation>Sumber</translation>
  </message>
 </context>
 <context>
  <name>RateForm</name>
  <message>
   <source>, with a premium</source>
   <translation>, dengan premi</translation>
  </message>
  <message>
   <source>In {currency}, quote for {purity} % pure metal</source>
   <translation>Dalam {currency}, kutipan untuk kadar {purity} %</translation>
  </message>
  <message>
   <source>New {metal} price saved.</source>
   <translation>Harga {metal} baru disimpan.</translation>
  </message>
  <message>
   <source>Price of {name} mended.</source>
   <translation>Harga {name} diperbaiki.</translation>
  </message>
  <message>
   <source>Price of {name} saved.</source>
   <translation>Harga {name} disimpan.</translation>
  </message>
  <message>
   <source>Save new price</source>
   <translation>Simpan harga baru</translation>
  </message>
  <message>
   <source>Save the change</source>
   <translation>Simpan perubahan</translation>
  </message>
  <message>
   <source>This is {percent} % above the last price. Look at the unit and the zeros.</source>
   <translation>Ini {percent} % di atas harga terakhir. Periksa satuan dan angka nolnya.</translation>
  </message>
  <message>
   <source>This is {percent} % below the last price. Look at the unit and the zeros.</source>
   <translation>Ini {percent} % di bawah harga terakhir. Periksa satuan dan angka nolnya.</translation>
  </message>
  <message>
   <source>Type a name, for example {example}.</source>
   <translation>Ketik nama, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a price above zero.</source>
   <translation>Ketik harga di atas nol.</translation>
  </message>
  <message>
   <source>Type the purity between 1 and 1000, for example 965.</source>
   <translation>Ketik kadar antara 1 dan 1000, misalnya 965.</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
 </context>
 <context>
  <name>RateFrame</name>
  <message>
   <source>Removed from the prices.</source>
   <translation>Dihapus dari harga.</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
 </context>
 <context>
  <name>RateKinds</name>
  <message>
   <source>Add currency</source>
   <translation>Tambah mata uang</translation>
  </message>
  <message>
   <source>Add extra</source>
   <translation>Tambah tambahan</translation>
  </message>
  <message>
   <source>Add finding</source>
   <translation>Tambah komponen</translation>
  </message>
  <message>
   <source>Add metal price</source>
   <translation>Tambah harga logam</translation>
  </message>
  <message>
   <source>Add operation</source>
   <translation>Tambah pekerjaan</translation>
  </message>
  <message>
   <source>Add overhead</source>
   <translation>Tambah biaya umum</translation>
  </message>
  <message>
   <source>Add person or workshop</source>
   <translation>Tambah orang atau bengkel</translation>
  </message>
  <message>
   <source>Add plating</source>
   <translation>Tambah lapisan</translation>
  </message>
  <message>
   <source>Add setting</source>
   <translation>Tambah pemasangan</translation>
  </message>
  <message>
   <source>Add stone</source>
   <translation>Tambah batu</translation>
  </message>
  <message>
   <source>Claw setting, up to 3 mm</source>
   <translation>Pasang cakar, sampai 3 mm</translation>
  </message>
  <message>
   <source>Currencies</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Extra</source>
   <translation>Tambahan</translation>
  </message>
  <message>
   <source>Extras</source>
   <translation>Tambahan</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Komponen</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Komponen</translation>
  </message>
  <message>
   <source>Gift box</source>
   <translation>Kotak hadiah</translation>
  </message>
  <message>
   <source>Ko Aung: polishing</source>
   <translation>Pak Made: poles</translation>
  </message>
  <message>
   <source>Lobster clasp 925, 12 mm</source>
   <translation>Kait lobster 925, 12 mm</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Metals</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Pekerjaan</translation>
  </message>
  <message>
   <source>Operations</source>
   <translation>Pekerjaan</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Biaya umum</translation>
  </message>
  <message>
   <source>People, workshops, skills</source>
   <translation>Orang, bengkel, keahlian</translation>
  </message>
  <message>
   <source>Plated metal</source>
   <translation>Logam lapisan</translation>
  </message>
  <message>
   <source>Plating</source>
   <translation>Lapisan</translation>
  </message>
  <message>
   <source>Rent, power and tools</source>
   <translation>Sewa, listrik, dan alat</translation>
  </message>
  <message>
   <source>Sapphire, round 3.2 mm, A</source>
   <translation>Safir, bulat 3,2 mm, A</translation>
  </message>
  <message>
   <source>Setting, up to so many mm</source>
   <translation>Pemasangan, sampai sekian mm</translation>
  </message>
  <message>
   <source>Stone, size and quality</source>
   <translation>Batu, ukuran, dan mutu</translation>
  </message>
  <message>
   <source>Stones</source>
   <translation>Batu</translation>
  </message>
  <message>
   <source>Tariff of settings</source>
   <translation>Tarif pemasangan</translation>
  </message>
  <message>
   <source>USD</source>
   <translation>USD</translation>
  </message>
  <message>
   <source>Who, and what for</source>
   <translation>Siapa, dan untuk apa</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>emas</translation>
  </message>
  <message>
   <source>prong 2.5</source>
   <translation>prong 2.5</translation>
  </message>
  <message>
   <source>rhodium</source>
   <translation>rhodium</translation>
  </message>
 </context>
 <context>
  <name>RatePanel</name>
  <message>
   <source>, {purity} % pure</source>
   <translation>, kadar {purity} %</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 tahun</translation>
  </message>
  <message>
   <source>3 m</source>
   <translation>3 bln</translation>
  </message>
  <message>
   <source>5 years</source>
   <translation>5 tahun</translation>
  </message>
  <message>
   <source>Bring in a history</source>
   <translation>Masukkan riwayat</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Hide the list</source>
   <translation>Sembunyikan daftar</translation>
  </message>
  <message>
   <source>Mend a price</source>
   <translation>Perbaiki harga</translation>
  </message>
  <message>
   <source>Show all prices</source>
   <translation>Lihat semua harga</translation>
  </message>
  <message>
   <source>Show all {count} prices</source>
   <translation>Lihat semua {count} harga</translation>
  </message>
  <message>
   <source>Show or mend this price</source>
   <translation>Lihat atau perbaiki harga ini</translation>
  </message>
  <message>
   <source>Show the pieces</source>
   <translation>Lihat perhiasan</translation>
  </message>
  <message>
   <source>Time shown</source>
   <translation>Masa yang dilihat</translation>
  </message>
  <message>
   <source>Type today's price</source>
   <translation>Ketik harga hari ini</translation>
  </message>
  <message>
   <source>{currency} per {unit}</source>
   <translation>{currency} per {unit}</translation>
  </message>
  <message>
   <source>{metal} price</source>
   <translation>Harga {metal}</translation>
  </message>
  <message>
   <source>{price} / {unit}, {day}</source>
   <translation>{price} / {unit}, {day}</translation>
  </message>
 </context>
 <context>
  <name>RateWords</name>
  <message>
   <source>% of the direct cost</source>
   <translation>% dari biaya langsung</translation>
  </message>
  <message>
   <source>% of the labour</source>
   <translation>% dari upah</translation>
  </message>
  <message>
   <source>% of the pieces fail</source>
   <translation>% barang gagal</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 hari</translation>
  </message>
  <message>
   <source>1 day old</source>
   <translation>1 hari lalu</translation>
  </message>
  <message>
   <source>1 piece has a new cost</source>
   <translation>1 perhiasan punya biaya baru</translation>
  </message>
  <message>
   <source>No piece has a new cost.</source>
   <translation>Tidak ada perhiasan yang biayanya berubah.</translation>
  </message>
  <message>
   <source>amas, Malaysia</source>
   <translation>amas, Malaysia</translation>
  </message>
  <message>
   <source>baht-weight, Laos</source>
   <translation>baht berat, Laos</translation>
  </message>
  <message>
   <source>baht-weight, bar</source>
   <translation>baht berat, batangan</translation>
  </message>
  <message>
   <source>baht-weight, jewelry</source>
   <translation>baht berat, perhiasan</translation>
  </message>
  <message>
   <source>bungkal, Malaysia</source>
   <translation>bungkal, Malaysia</translation>
  </message>
  <message>
   <source>busak, Malaysia</source>
   <translation>busak, Malaysia</translation>
  </message>
  <message>
   <source>candareen, Hong Kong</source>
   <translation>candareen, Hong Kong</translation>
  </message>
  <message>
   <source>candareen, Taiwan</source>
   <translation>candareen, Taiwan</translation>
  </message>
  <message>
   <source>chi, Cambodia</source>
   <translation>chi, Kamboja</translation>
  </message>
  <message>
   <source>chi, Malaysia</source>
   <translation>chi, Malaysia</translation>
  </message>
  <message>
   <source>chi, Vietnam</source>
   <translation>chi, Vietnam</translation>
  </message>
  <message>
   <source>damloeng, Cambodia</source>
   <translation>damloeng, Kamboja</translation>
  </message>
  <message>
   <source>fen, China</source>
   <translation>fen, Tiongkok</translation>
  </message>
  <message>
   <source>from later on</source>
   <translation>mulai nanti</translation>
  </message>
  <message>
   <source>fueang, Thailand</source>
   <translation>fueang, Thailand</translation>
  </message>
  <message>
   <source>hoon, Malaysia</source>
   <translation>hoon, Malaysia</translation>
  </message>
  <message>
   <source>hun, Cambodia</source>
   <translation>hun, Kamboja</translation>
  </message>
  <message>
   <source>hun, Thailand</source>
   <translation>hun, Thailand</translation>
  </message>
  <message>
   <source>kupang, Malaysia</source>
   <translation>kupang, Malaysia</translation>
  </message>
  <message>
   <source>kyattha, Myanmar</source>
   <translation>kyattha, Myanmar</translation>
  </message>
  <message>
   <source>kyattha, central bank</source>
   <translation>kyattha, bank sentral</translation>
  </message>
  <message>
   <source>li, Hong Kong</source>
   <translation>li, Hong Kong</translation>
  </message>
  <message>
   <source>liang, China</source>
   <translation>liang, Tiongkok</translation>
  </message>
  <message>
   <source>luong, Vietnam</source>
   <translation>luong, Vietnam</translation>
  </message>
  <message>
   <source>ly, Cambodia</source>
   <translation>ly, Kamboja</translation>
  </message>
  <message>
   <source>mace, Hong Kong</source>
   <translation>mace, Hong Kong</translation>
  </message>
  <message>
   <source>mace, Taiwan</source>
   <translation>mace, Taiwan</translation>
  </message>
  <message>
   <source>mat, Myanmar</source>
   <translation>mat, Myanmar</translation>
  </message>
  <message>
   <source>mayam, Banda Aceh</source>
   <translation>mayam, Banda Aceh</translation>
  </message>
  <message>
   <source>mayam, Jambi</source>
   <translation>mayam, Jambi</translation>
  </message>
  <message>
   <source>mayam, Malaysia</source>
   <translation>mayam, Malaysia</translation>
  </message>
  <message>
   <source>mayam, North Aceh</source>
   <translation>mayam, Aceh Utara</translation>
  </message>
  <message>
   <source>minutes per stone</source>
   <translation>menit per batu</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>belum ada</translation>
  </message>
  <message>
   <source>mu, Myanmar</source>
   <translation>mu, Myanmar</translation>
  </message>
  <message>
   <source>pe, Myanmar</source>
   <translation>pe, Myanmar</translation>
  </message>
  <message>
   <source>phan, Vietnam</source>
   <translation>phan, Vietnam</translation>
  </message>
  <message>
   <source>qian, China</source>
   <translation>qian, Tiongkok</translation>
  </message>
  <message>
   <source>rial, Malaysia</source>
   <translation>rial, Malaysia</translation>
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
   <source>salung, Laos</source>
   <translation>salung, Laos</translation>
  </message>
  <message>
   <source>satang, Thailand</source>
   <translation>satang, Thailand</translation>
  </message>
  <message>
   <source>suku, Malaysia</source>
   <translation>suku, Malaysia</translation>
  </message>
  <message>
   <source>suku, Sumatra</source>
   <translation>suku, Sumatra</translation>
  </message>
  <message>
   <source>tael, Hong Kong</source>
   <translation>tael, Hong Kong</translation>
  </message>
  <message>
   <source>tael, Taiwan</source>
   <translation>tael, Taiwan</translation>
  </message>
  <message>
   <source>tahil, Singapore</source>
   <translation>tahil, Singapura</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hari ini</translation>
  </message>
  <message>
   <source>viss, Myanmar</source>
   <translation>viss, Myanmar</translation>
  </message>
  <message>
   <source>yway, Myanmar</source>
   <translation>yway, Myanmar</translation>
  </message>
  <message>
   <source>{count} now lack a price</source>
   <translation>{count} kini tanpa harga</translation>
  </message>
  <message>
   <source>{count} pieces have a new cost</source>
   <translation>{count} perhiasan punya biaya baru</translation>
  </message>
  <message>
   <source>{days} days</source>
   <translation>{days} hari</translation>
  </message>
  <message>
   <source>{days} days old</source>
   <translation>{days} hari lalu</translation>
  </message>
  <message>
   <source>{moved}, {percent} on average</source>
   <translation>{moved}, rata-rata {percent}</translation>
  </message>
  <message>
   <source>{setting}, any size</source>
   <translation>{setting}, semua ukuran</translation>
  </message>
  <message>
   <source>{setting}, up to {size} mm</source>
   <translation>{setting}, sampai {size} mm</translation>
  </message>
 </context>
 <context>
  <name>RatesPage</name>
  <message>
   <source>Currencies</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Labour and overhead</source>
   <translation>Upah dan biaya umum</translation>
  </message>
  <message>
   <source>Metals</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Newest price {day}</source>
   <translation>Harga terbaru {day}</translation>
  </message>
  <message>
   <source>Price lists</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Rates</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Setting tariff</source>
   <translation>Tarif pasang batu</translation>
  </message>
  <message>
   <source>Stones and findings</source>
   <translation>Batu dan komponen</translation>
  </message>
 </context>
 <context>
  <name>RecipeField</name>
  <message>
   <source>By this recipe the density is {density} g/cm³.</source>
   <translation>Menurut resep ini massa jenisnya {density} g/cm³.</translation>
  </message>
  <message>
   <source>It holds {share} ‰ of {metal}, not {fineness} ‰.</source>
   <translation>Isinya {share} ‰ {metal}, bukan {fineness} ‰.</translation>
  </message>
  <message>
   <source>Melted together, by weight</source>
   <translation>Dilebur bersama, menurut berat</translation>
  </message>
 </context>
 <context>
  <name>ShopRatePanel</name>
  <message>
   <source>Bench workers</source>
   <translation>Pekerja bengkel</translation>
  </message>
  <message>
   <source>Days a month</source>
   <translation>Hari sebulan</translation>
  </message>
  <message>
   <source>Days a month × hours a day</source>
   <translation>Hari sebulan × jam sehari</translation>
  </message>
  <message>
   <source>Fairs, accountant, other</source>
   <translation>Pameran, akuntan, lain-lain</translation>
  </message>
  <message>
   <source>Fill in what you pay in a month. We work out the rate.</source>
   <translation>Isi yang Anda bayar sebulan. Kami hitung tarifnya.</translation>
  </message>
  <message>
   <source>Hours a day</source>
   <translation>Jam sehari</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Orang</translation>
  </message>
  <message>
   <source>Rent, power, gas, internet</source>
   <translation>Sewa, listrik, gas, internet</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Kosongkan</translation>
  </message>
  <message>
   <source>Share of the day at the bench</source>
   <translation>Bagian hari untuk kerja</translation>
  </message>
  <message>
   <source>Shop rate</source>
   <translation>Tarif bengkel</translation>
  </message>
  <message>
   <source>Shop rate saved.</source>
   <translation>Tarif bengkel disimpan.</translation>
  </message>
  <message>
   <source>Tools, wear and repair</source>
   <translation>Alat, aus, dan perbaikan</translation>
  </message>
  <message>
   <source>Type the wages first.</source>
   <translation>Ketik upah dulu.</translation>
  </message>
  <message>
   <source>Type wages and costs of a month, and the rate stands here.</source>
   <translation>Ketik upah dan biaya sebulan, tarifnya muncul di sini.</translation>
  </message>
  <message>
   <source>Use this rate</source>
   <translation>Pakai tarif ini</translation>
  </message>
  <message>
   <source>Wages for all</source>
   <translation>Upah semua</translation>
  </message>
  <message>
   <source>What does one hour cost?</source>
   <translation>Berapa biaya satu jam?</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
  <message>
   <source>Workshop, a month</source>
   <translation>Bengkel, sebulan</translation>
  </message>
  <message>
   <source>labour {amount}</source>
   <translation>upah {amount}</translation>
  </message>
  <message>
   <source>overhead {amount}</source>
   <translation>umum {amount}</translation>
  </message>
  <message>
   <source>{amount} / hour</source>
   <translation>{amount} / jam</translation>
  </message>
  <message>
   <source>{costs} a month over {hours} bench hours</source>
   <translation>{costs} sebulan untuk {hours} jam kerja</translation>
  </message>
  <message>
   <source>{people} people × {days} days × {hours} h × {share} % = {bench} bench hours a month. Wages {wages} ÷ {bench} = {labour}. Workshop {costs} ÷ {bench} = {overhead}.</source>
   <translation>{people} orang × {days} hari × {hours} jam × {share} % = {bench} jam kerja sebulan. Upah {wages} ÷ {bench} = {labour}. Bengkel {costs} ÷ {bench} = {overhead}.</translation>
  </message>
  <message>
   <source>{wages} of wages over {hours} bench hours</source>
   <translation>upah {wages} untuk {hours} jam kerja</translation>
  </message>
 </context>
 <context>
  <name>StoneRows</name>
  <message>
   <source>1 piece</source>
   <translation>1 perhiasan</translation>
  </message>
  <message>
   <source>It differs</source>
   <translation>Berbeda</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Belum dinyatakan</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} perhiasan</translation>
  </message>
 </context>
 <context>
  <name>StonesTab</name>
  <message>
   <source>12 months</source>
   <translation>12 bulan</translation>
  </message>
  <message>
   <source>Declared as</source>
   <translation>Dinyatakan</translation>
  </message>
  <message>
   <source>Name and where from</source>
   <translation>Nama dan sumber</translation>
  </message>
  <message>
   <source>No price has these words.</source>
   <translation>Tidak ada harga dengan kata ini.</translation>
  </message>
  <message>
   <source>No price yet. Type the first one at the right, or paste the list you have in a spreadsheet. Prices typed in a piece come here by themselves.</source>
   <translation>Belum ada harga. Ketik yang pertama di sebelah kanan, atau tempel daftar dari lembar hitung. Harga yang diketik pada perhiasan masuk ke sini dengan sendirinya.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>Tempel daftar</translation>
  </message>
  <message>
   <source>Paste a list from a spreadsheet</source>
   <translation>Tempel daftar dari lembar kerja</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Prices of stones and findings</source>
   <translation>Harga batu dan komponen</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Mutu</translation>
  </message>
  <message>
   <source>Show history and details</source>
   <translation>Tampilkan riwayat dan rincian</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Used in</source>
   <translation>Dipakai di</translation>
  </message>
  <message>
   <source>{count} prices saved.</source>
   <translation>{count} harga disimpan.</translation>
  </message>
 </context>
 <context>
  <name>TariffModel</name>
  <message>
   <source>any other size</source>
   <translation>ukuran lain</translation>
  </message>
  <message>
   <source>up to {size} mm</source>
   <translation>sampai {size} mm</translation>
  </message>
  <message>
   <source>{name}: no price</source>
   <translation>{name}: belum ada harga</translation>
  </message>
  <message>
   <source>{name}: {price}, as {other}</source>
   <translation>{name}: {price}, seperti {other}</translation>
  </message>
  <message>
   <source>{name}: {price}, {day}</source>
   <translation>{name}: {price}, {day}</translation>
  </message>
 </context>
 <context>
  <name>TariffTab</name>
  <message>
   <source>Add setting</source>
   <translation>Tambah pemasangan</translation>
  </message>
  <message>
   <source>Add size</source>
   <translation>Tambah ukuran</translation>
  </message>
  <message>
   <source>Copy cells from a spreadsheet first, then paste them here.</source>
   <translation>Salin dulu sel dari lembar kerja, lalu tempel di sini.</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Salin tabel</translation>
  </message>
  <message>
   <source>How the stone is set</source>
   <translation>Cara batu dipasang</translation>
  </message>
  <message>
   <source>Paste a table</source>
   <translation>Tempel tabel</translation>
  </message>
  <message>
   <source>Price saved.</source>
   <translation>Harga disimpan.</translation>
  </message>
  <message>
   <source>Tariff of settings</source>
   <translation>Tarif pemasangan</translation>
  </message>
  <message>
   <source>Type a size in mm, for example {example}.</source>
   <translation>Ketik ukuran dalam mm, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a way of setting, for example {example}.</source>
   <translation>Ketik cara pemasangan, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type money as {money} or time as {time}. Enter goes down, Tab to the right. Pale figures are those of the next larger size, which hold there too.</source>
   <translation>Ketik uang seperti {money} atau waktu seperti {time}. Enter turun, Tab ke kanan. Angka pucat adalah tarif ukuran berikutnya yang lebih besar, yang berlaku juga di sana.</translation>
  </message>
  <message>
   <source>Up to how many mm</source>
   <translation>Sampai berapa mm</translation>
  </message>
  <message>
   <source>Working out costs</source>
   <translation>Menghitung biaya</translation>
  </message>
  <message>
   <source>{count} cells lie beyond the table and were left out. Add sizes or settings first.</source>
   <translation>{count} sel di luar tabel dan tidak diambil. Tambah dulu ukuran atau pemasangan.</translation>
  </message>
  <message>
   <source>{count} prices saved.</source>
   <translation>{count} harga disimpan.</translation>
  </message>
 </context>
 <context>
  <name>TariffTyping</name>
  <message>
   <source>“{text}” is not understood. Type money as {money}, or time as {time}.</source>
   <translation>“{text}” tidak dimengerti. Ketik uang seperti {money}, atau waktu seperti {time}.</translation>
  </message>
 </context>
 <context>
  <name>TariffView</name>
  <message>
   <source>Size of the stone</source>
   <translation>Ukuran batu</translation>
  </message>
 </context>
 <context>
  <name>TypedPrice</name>
  <message>
   <source>Type a number, for example 3.62.</source>
   <translation>Ketik angka, misalnya 3,62.</translation>
  </message>
  <message>
   <source>Type a price above zero.</source>
   <translation>Ketik harga di atas nol.</translation>
  </message>
 </context>
 <context>
  <name>WeightConverter</name>
  <message>
   <source>Cambodia</source>
   <translation>Kamboja</translation>
  </message>
  <message>
   <source>China</source>
   <translation>Tiongkok</translation>
  </message>
  <message>
   <source>Grams</source>
   <translation>Gram</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>Hong Kong</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Malaysia and Singapore, tahil</source>
   <translation>Malaysia dan Singapura, tahil</translation>
  </message>
  <message>
   <source>Malaysia, kati</source>
   <translation>Malaysia, kati</translation>
  </message>
  <message>
   <source>Malaysia, mayam</source>
   <translation>Malaysia, mayam</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Myanmar</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwan</translation>
  </message>
  <message>
   <source>Thailand, bars</source>
   <translation>Thailand, batangan</translation>
  </message>
  <message>
   <source>Thailand, jewelry</source>
   <translation>Thailand, perhiasan</translation>
  </message>
  <message>
   <source>Troy</source>
   <translation>Troy</translation>
  </message>
  <message>
   <source>Units:</source>
   <translation>Satuan:</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>{place}: 1 {unit} = {grams} g</source>
   <translation>{place}: 1 {unit} = {grams} g</translation>
  </message>
 </context>
</TS>
