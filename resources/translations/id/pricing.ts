<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>FactorBlock</name>
  <message>
   <source>All together</source>
   <translation>Semuanya</translation>
  </message>
  <message>
   <source>As published: {source}. No formula knows your costs.</source>
   <translation>Menurut terbitan: {source}. Tidak ada rumus yang tahu biaya Anda.</translation>
  </message>
  <message>
   <source>Findings, plating, extras</source>
   <translation>Komponen, lapisan, tambahan</translation>
  </message>
  <message>
   <source>Formula</source>
   <translation>Rumus</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Upah</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Overhead</translation>
  </message>
  <message>
   <source>Own factors</source>
   <translation>Faktor sendiri</translation>
  </message>
  <message>
   <source>Stones</source>
   <translation>Batu</translation>
  </message>
 </context>
 <context>
  <name>PolicyEditor</name>
  <message>
   <source>Agent's commission</source>
   <translation>Komisi agen</translation>
  </message>
  <message>
   <source>Bank and market fees</source>
   <translation>Biaya bank dan pasar</translation>
  </message>
  <message>
   <source>Currency of the prices</source>
   <translation>Mata uang harga</translation>
  </message>
  <message>
   <source>Exchange buffer</source>
   <translation>Cadangan kurs</translation>
  </message>
  <message>
   <source>Factors</source>
   <translation>Faktor</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Markup</source>
   <translation>Markup</translation>
  </message>
  <message>
   <source>Never below</source>
   <translation>Tidak di bawah</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Persen</translation>
  </message>
  <message>
   <source>Price rule</source>
   <translation>Aturan harga</translation>
  </message>
  <message>
   <source>Prices by quantity</source>
   <translation>Harga menurut jumlah</translation>
  </message>
  <message>
   <source>Retail is wholesale</source>
   <translation>Eceran = grosir</translation>
  </message>
  <message>
   <source>Rounding, quantities, currency</source>
   <translation>Pembulatan, jumlah, mata uang</translation>
  </message>
  <message>
   <source>Smallest order</source>
   <translation>Pesanan minimum</translation>
  </message>
  <message>
   <source>pieces</source>
   <translation>buah</translation>
  </message>
  <message>
   <source>{home}, ours</source>
   <translation>{home}, bengkel</translation>
  </message>
 </context>
 <context>
  <name>PriceExample</name>
  <message>
   <source>For example</source>
   <translation>Misalnya</translation>
  </message>
 </context>
 <context>
  <name>Pricing</name>
  <message>
   <source>1 piece has a new price.</source>
   <translation>1 barang berharga baru.</translation>
  </message>
  <message>
   <source>Classic, twice and twice again</source>
   <translation>Klasik, dua kali lalu dua kali lagi</translation>
  </message>
  <message>
   <source>Factors</source>
   <translation>Faktor</translation>
  </message>
  <message>
   <source>Geller, repairs</source>
   <translation>Geller, reparasi</translation>
  </message>
  <message>
   <source>Keystone</source>
   <translation>Keystone</translation>
  </message>
  <message>
   <source>Materials twice</source>
   <translation>Bahan dua kali</translation>
  </message>
  <message>
   <source>No price has changed.</source>
   <translation>Tidak ada harga yang berubah.</translation>
  </message>
  <message>
   <source>Orchid</source>
   <translation>Orchid</translation>
  </message>
  <message>
   <source>Orchid, dear metal</source>
   <translation>Orchid, logam mahal</translation>
  </message>
  <message>
   <source>Supplies three times</source>
   <translation>Bahan tiga kali</translation>
  </message>
  <message>
   <source>Triple key</source>
   <translation>Triple key</translation>
  </message>
  <message>
   <source>With overhead</source>
   <translation>Dengan overhead</translation>
  </message>
  <message>
   <source>anything</source>
   <translation>bebas</translation>
  </message>
  <message>
   <source>{count} pieces have new prices.</source>
   <translation>{count} barang berharga baru.</translation>
  </message>
  <message>
   <source>{percent} % margin</source>
   <translation>Margin {percent} %</translation>
  </message>
  <message>
   <source>{percent} % markup</source>
   <translation>Markup {percent} %</translation>
  </message>
 </context>
 <context>
  <name>RoundingBlock</name>
  <message>
   <source>25 = 1; 500 = 5</source>
   <translation>25 = 1; 500 = 5</translation>
  </message>
  <message>
   <source>From a price on, its step.</source>
   <translation>Mulai dari harga, langkahnya.</translation>
  </message>
  <message>
   <source>Prices end in</source>
   <translation>Harga berakhir dengan</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Bulatkan</translation>
  </message>
  <message>
   <source>Round prices to</source>
   <translation>Bulatkan harga ke</translation>
  </message>
  <message>
   <source>Steps by price</source>
   <translation>Langkah menurut harga</translation>
  </message>
  <message>
   <source>Use the usual steps for {currency}</source>
   <translation>Pakai langkah biasa untuk {currency}</translation>
  </message>
  <message>
   <source>down</source>
   <translation>ke bawah</translation>
  </message>
  <message>
   <source>not rounded</source>
   <translation>tidak dibulatkan</translation>
  </message>
  <message>
   <source>to the nearest</source>
   <translation>ke yang terdekat</translation>
  </message>
  <message>
   <source>up</source>
   <translation>ke atas</translation>
  </message>
  <message>
   <source>{part} is not understood. Type a price, = and a step, as 500 = 5.</source>
   <translation>{part} tidak dimengerti. Ketik harga, =, lalu langkah, misalnya 500 = 5.</translation>
  </message>
 </context>
 <context>
  <name>TierRows</name>
  <message>
   <source>Add a quantity price</source>
   <translation>Tambah harga jumlah</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Diskon</translation>
  </message>
  <message>
   <source>From pieces</source>
   <translation>Mulai (buah)</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Markup</source>
   <translation>Markup</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Persen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Hapus</translation>
  </message>
 </context>
 <context>
  <name>TierTable</name>
  <message>
   <source>Each</source>
   <translation>Per buah</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Barang</translation>
  </message>
 </context>
</TS>
