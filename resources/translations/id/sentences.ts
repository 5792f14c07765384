<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>Sentence</name>
  <message>
   <source>(supplies x 3 + labour) + 10 %</source>
   <translation>(bahan x 3 + upah) + 10 %</translation>
  </message>
  <message>
   <source>--out writes one picture. Write several with photos export --edited.</source>
   <translation>--out menulis satu gambar. Tulis beberapa dengan photos export --edited.</translation>
  </message>
  <message>
   <source>1 alloy entered</source>
   <translation>1 paduan dimasukkan</translation>
  </message>
  <message>
   <source>1 alloy saved</source>
   <translation>1 paduan diselamatkan</translation>
  </message>
  <message>
   <source>1 catalog saved</source>
   <translation>1 katalog diselamatkan</translation>
  </message>
  <message>
   <source>1 photo saved</source>
   <translation>1 foto diselamatkan</translation>
  </message>
  <message>
   <source>1 picture deleted</source>
   <translation>1 gambar dihapus</translation>
  </message>
  <message>
   <source>1 picture edited</source>
   <translation>1 gambar disunting</translation>
  </message>
  <message>
   <source>1 picture moved</source>
   <translation>1 gambar dipindahkan</translation>
  </message>
  <message>
   <source>1 picture moved to Trash</source>
   <translation>1 gambar dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>1 picture of the row could not be read.</source>
   <translation>1 gambar di baris ini tidak bisa dibaca.</translation>
  </message>
  <message>
   <source>1 picture sorted</source>
   <translation>1 gambar digolongkan</translation>
  </message>
  <message>
   <source>1 picture taken out of Trash</source>
   <translation>1 gambar dikeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>1 piece archived</source>
   <translation>1 perhiasan diarsipkan</translation>
  </message>
  <message>
   <source>1 piece brought in from a bundle</source>
   <translation>1 perhiasan dibawa masuk dari berkas laptop lain</translation>
  </message>
  <message>
   <source>1 piece copied</source>
   <translation>1 perhiasan disalin</translation>
  </message>
  <message>
   <source>1 piece deleted</source>
   <translation>1 perhiasan dihapus</translation>
  </message>
  <message>
   <source>1 piece edited</source>
   <translation>1 perhiasan diubah</translation>
  </message>
  <message>
   <source>1 piece imported</source>
   <translation>1 perhiasan diimpor</translation>
  </message>
  <message>
   <source>1 piece made of pictures</source>
   <translation>1 perhiasan dibuat dari gambar</translation>
  </message>
  <message>
   <source>1 piece moved to Trash</source>
   <translation>1 perhiasan dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>1 piece saved</source>
   <translation>1 barang diselamatkan</translation>
  </message>
  <message>
   <source>1 piece taken out of Trash</source>
   <translation>1 perhiasan dikeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>1 piece taken out of the archive</source>
   <translation>1 perhiasan dikeluarkan dari arsip</translation>
  </message>
  <message>
   <source>1 price entered</source>
   <translation>1 harga dimasukkan</translation>
  </message>
  <message>
   <source>1 price of {name} brought in</source>
   <translation>1 harga {name} dimasukkan</translation>
  </message>
  <message>
   <source>1 quotation removed</source>
   <translation>1 penawaran dihapus</translation>
  </message>
  <message>
   <source>1 rate saved</source>
   <translation>1 tarif diselamatkan</translation>
  </message>
  <message>
   <source>1 stone</source>
   <translation>1 batu</translation>
  </message>
  <message>
   <source>1 template saved</source>
   <translation>1 templat diselamatkan</translation>
  </message>
  <message>
   <source>A backup cannot replace the open workshop. Choose another name.</source>
   <translation>Cadangan tidak bisa menggantikan bengkel yang sedang terbuka. Pilih nama lain.</translation>
  </message>
  <message>
   <source>A buyer must read what each stone is, but that is missing for {codes}. Fill in Nature under their stones, or leave stones out of this document.</source>
   <translation>Pembeli harus bisa membaca setiap batu itu apa, dan {codes} tidak menyebutkannya. Isi kolom Asal pada batunya, atau hilangkan batu dari dokumen ini.</translation>
  </message>
  <message>
   <source>A commission is from 0 to less than 100 %.</source>
   <translation>Komisi antara 0 dan kurang dari 100 %.</translation>
  </message>
  <message>
   <source>A discount is below 100 %.</source>
   <translation>Diskon di bawah 100 %.</translation>
  </message>
  <message>
   <source>A factor cannot be below zero. Type 1 to pass a cost on as it is.</source>
   <translation>Faktor tidak boleh di bawah nol. Ketik 1 untuk meneruskan biaya apa adanya.</translation>
  </message>
  <message>
   <source>A finding is counted in pieces or grams, not in {unit}.</source>
   <translation>Komponen dihitung per buah atau gram, bukan {unit}.</translation>
  </message>
  <message>
   <source>A label is {least} to {most} mm wide and high.</source>
   <translation>Label selebar dan setinggi {least} sampai {most} mm.</translation>
  </message>
  <message>
   <source>A line is thinner than a quarter of a point.</source>
   <translation>Ada garis yang lebih tipis dari seperempat poin.</translation>
  </message>
  <message>
   <source>A link {width} mm wide has no room in wire of {wire} mm.</source>
   <translation>Mata rantai selebar {width} mm tidak muat dengan kawat {wire} mm.</translation>
  </message>
  <message>
   <source>A loss lies between 0 % and less than 100 %. Type for example 6.</source>
   <translation>Susut berada antara 0 % dan kurang dari 100 %. Ketik misalnya 6.</translation>
  </message>
  <message>
   <source>A loss of {loss} % cannot be. Write it in percent, as 6.</source>
   <translation>Susut {loss} % tidak mungkin. Tulis dalam persen, misalnya 6.</translation>
  </message>
  <message>
   <source>A margin of {percent} % leaves nothing for the cost. Type a margin below 100 %.</source>
   <translation>Margin {percent} % tidak menyisakan apa pun untuk biaya. Ketik margin di bawah 100 %.</translation>
  </message>
  <message>
   <source>A model needs the density of its alloy. Enter it under Rates.</source>
   <translation>Model memerlukan massa jenis paduannya. Isi di Harga.</translation>
  </message>
  <message>
   <source>A model of {volume} mm³ × {density} g/cm³ weighs {weight} in this alloy.</source>
   <translation>Model {volume} mm³ × {density} g/cm³ beratnya {weight} dalam paduan ini.</translation>
  </message>
  <message>
   <source>A net weight of {weight} g cannot be. Write grams.</source>
   <translation>Berat bersih {weight} g tidak mungkin. Tulis dalam gram.</translation>
  </message>
  <message>
   <source>A number of {code} cannot be right. Check how many zeros it has.</source>
   <translation>Salah satu angka pada {code} tidak mungkin benar. Periksa jumlah nolnya.</translation>
  </message>
  <message>
   <source>A page is between 40 and 1200 mm wide and high. Type its size in millimetres.</source>
   <translation>Lebar dan tinggi halaman antara 40 dan 1200 mm. Ketik ukurannya dalam milimeter.</translation>
  </message>
  <message>
   <source>A page of so many pieces has no room for stories; they are left out.</source>
   <translation>Halaman dengan perhiasan sebanyak ini tidak memuat cerita; ceritanya tidak dicetak.</translation>
  </message>
  <message>
   <source>A picture that no photo uses is damaged ({digest}).</source>
   <translation>Gambar yang tidak dipakai foto mana pun rusak ({digest}).</translation>
  </message>
  <message>
   <source>A piece in this file is damaged and is left out.</source>
   <translation>Satu perhiasan dalam berkas ini rusak dan ditinggalkan.</translation>
  </message>
  <message>
   <source>A piece of this set was deleted. Take it out of the set.</source>
   <translation>Satu perhiasan dari set ini telah dihapus. Keluarkan dari set.</translation>
  </message>
  <message>
   <source>A price code needs ten different letters, for 1 to 9 and 0, as in {example}.</source>
   <translation>Kode harga memerlukan sepuluh huruf berbeda, untuk 1 sampai 9 dan 0, seperti {example}.</translation>
  </message>
  <message>
   <source>A price in {old} cannot move by {new}.</source>
   <translation>Harga dalam {old} tidak dapat berubah sebesar {new}.</translation>
  </message>
  <message>
   <source>A printer is out by {limit} mm at most; check the size of the paper instead.</source>
   <translation>Printer meleset paling banyak {limit} mm; periksa ukuran kertasnya.</translation>
  </message>
  <message>
   <source>A quantity price starts at 2 pieces or more.</source>
   <translation>Harga jumlah mulai dari 2 buah atau lebih.</translation>
  </message>
  <message>
   <source>A quotation mark in row {row} of the table is never closed. Close it and choose the table again.</source>
   <translation>Tanda kutip di baris {row} tabel tidak ditutup. Tutup dulu, lalu pilih tabel itu lagi.</translation>
  </message>
  <message>
   <source>A record in this workshop cannot be read ({table}). Open a backup copy.</source>
   <translation>Satu catatan di bengkel ini tidak bisa dibaca ({table}). Buka salinan cadangan.</translation>
  </message>
  <message>
   <source>A set cannot hold itself. Choose another piece.</source>
   <translation>Set tidak dapat memuat dirinya sendiri. Pilih perhiasan lain.</translation>
  </message>
  <message>
   <source>A sheet has 1 to {most} labels across and down, as {example}.</source>
   <translation>Satu lembar berisi 1 sampai {most} label mendatar dan menurun, seperti {example}.</translation>
  </message>
  <message>
   <source>A usual order is worth {value} ex works.</source>
   <translation>Pesanan biasa bernilai {value} di bengkel.</translation>
  </message>
  <message>
   <source>A weight without a metal has no cost. Name the metal, as 925 or 18K.</source>
   <translation>Berat tanpa logam tidak punya biaya. Sebut logamnya, misalnya 925 atau 18K.</translation>
  </message>
  <message>
   <source>A {unit} differs from town to town. Type its grams under Settings first.</source>
   <translation>{unit} berbeda dari kota ke kota. Ketik dulu gramnya di Pengaturan.</translation>
  </message>
  <message>
   <source>About.com: 2 x (supplies + labour + overhead), retail x 2.5</source>
   <translation>About.com: 2 x (bahan + upah + biaya tetap), eceran x 2.5</translation>
  </message>
  <message>
   <source>Add 1 photo</source>
   <translation>Tambah 1 foto</translation>
  </message>
  <message>
   <source>Add photos</source>
   <translation>Tambah foto</translation>
  </message>
  <message>
   <source>Add {count} photos</source>
   <translation>Tambah {count} foto</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <translation>Tambah {name}</translation>
  </message>
  <message>
   <source>Adding metal of {added} cannot bring {fineness} to {target}.</source>
   <translation>Menambah logam {added} tidak bisa mengubah {fineness} menjadi {target}.</translation>
  </message>
  <message>
   <source>Alloy removed</source>
   <translation>Paduan dihapus</translation>
  </message>
  <message>
   <source>Alloy {name} changed</source>
   <translation>Paduan {name} diubah</translation>
  </message>
  <message>
   <source>Alloys that differ: {count}</source>
   <translation>Paduan yang berbeda: {count}</translation>
  </message>
  <message>
   <source>An address begins with https://, as {example}.</source>
   <translation>Alamat diawali https://, seperti {example}.</translation>
  </message>
  <message>
   <source>An insurance rate is from 0 to less than 50 %.</source>
   <translation>Tarif asuransi antara 0 dan kurang dari 50 %.</translation>
  </message>
  <message>
   <source>Another piece already has the code {code}. Give this one a code of its own.</source>
   <translation>Perhiasan lain sudah memakai kode {code}. Beri kode sendiri untuk yang ini.</translation>
  </message>
  <message>
   <source>Another size or picture of row {row}. It is told with that piece.</source>
   <translation>Ukuran atau gambar lain dari baris {row}. Ini ditulis pada perhiasan itu.</translation>
  </message>
  <message>
   <source>Another window is making a copy at this moment. Try again in a minute.</source>
   <translation>Jendela lain sedang membuat salinan. Coba lagi sebentar lagi.</translation>
  </message>
  <message>
   <source>At {price} a piece that costs {cost} earns nothing. Ask more or make it cheaper.</source>
   <translation>Dengan harga {price}, perhiasan berbiaya {cost} tidak menghasilkan apa pun. Naikkan harga atau tekan biaya.</translation>
  </message>
  <message>
   <source>Bars of such long codes have no room on these labels; the square code stands alone.</source>
   <translation>Kode batang sepanjang itu tidak muat pada label ini; hanya kode persegi yang dicetak.</translation>
  </message>
  <message>
   <source>Below cost: at {price} you lose {loss} on each piece, which costs {cost}.</source>
   <translation>Di bawah biaya: pada {price} Anda rugi {loss} per buah, yang biayanya {cost}.</translation>
  </message>
  <message>
   <source>Beside the days of this table there is no column of prices.</source>
   <translation>Di samping tanggal, tabel ini tidak punya kolom harga.</translation>
  </message>
  <message>
   <source>Blue Buddha: materials x 2 + wages + overhead</source>
   <translation>Blue Buddha: bahan x 2 + upah + biaya tetap</translation>
  </message>
  <message>
   <source>Booklets are made of 2, 4, 8 or 16 pages at a time. Choose one of these.</source>
   <translation>Buku kecil dibuat dari 2, 4, 8 atau 16 halaman sekaligus. Pilih salah satunya.</translation>
  </message>
  <message>
   <source>Brass</source>
   <translation>Kuningan</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>Perunggu</translation>
  </message>
  <message>
   <source>Buyer {name} removed</source>
   <translation>Pembeli {name} dihapus</translation>
  </message>
  <message>
   <source>Buyer {name} saved</source>
   <translation>Pembeli {name} disimpan</translation>
  </message>
  <message>
   <source>By its size this stone should weigh about {estimate} ct, not {typed} ct. Check the size and the weight.</source>
   <translation>Menurut ukurannya batu ini seharusnya sekitar {estimate} ct, bukan {typed} ct. Periksa ukuran dan beratnya.</translation>
  </message>
  <message>
   <source>Carriage to the port or airport</source>
   <translation>Angkutan ke pelabuhan atau bandara</translation>
  </message>
  <message>
   <source>Casting</source>
   <translation>Pengecoran</translation>
  </message>
  <message>
   <source>Casting and filing lose {loss} % of what you melt, so you melt {net} ÷ (1 − {loss} %) = {melted}.</source>
   <translation>Cor dan kikir menyusutkan {loss} % dari yang dilebur, jadi Anda melebur {net} ÷ (1 − {loss} %) = {melted}.</translation>
  </message>
  <message>
   <source>Casting and filing lose {loss} %, so you melt {net} + {loss} % = {melted}.</source>
   <translation>Cor dan kikir menyusut {loss} %, jadi Anda melebur {net} + {loss} % = {melted}.</translation>
  </message>
  <message>
   <source>Casting, {caster}</source>
   <translation>Pengecoran, {caster}</translation>
  </message>
  <message>
   <source>Catalog {name} added</source>
   <translation>Katalog {name} ditambahkan</translation>
  </message>
  <message>
   <source>Catalog {name} changed</source>
   <translation>Katalog {name} diubah</translation>
  </message>
  <message>
   <source>Catalog {name} deleted</source>
   <translation>Katalog {name} dihapus</translation>
  </message>
  <message>
   <source>Catalogs that differ: {count}</source>
   <translation>Katalog yang berbeda: {count}</translation>
  </message>
  <message>
   <source>Changed since then, would be as before ({count}): {codes}</source>
   <translation>Diubah sejak itu, akan seperti semula ({count}): {codes}</translation>
  </message>
  <message>
   <source>Choose at least one piece to give.</source>
   <translation>Pilih paling sedikit satu perhiasan untuk diberikan.</translation>
  </message>
  <message>
   <source>Choose the ten letters of the price code first; prices are left out until then.</source>
   <translation>Pilih dulu sepuluh huruf kode harga; sampai saat itu harga tidak dicetak.</translation>
  </message>
  <message>
   <source>Choose the ten letters of your price code first, in the settings of prices.</source>
   <translation>Pilih dulu sepuluh huruf kode harga Anda di pengaturan harga.</translation>
  </message>
  <message>
   <source>Choose two to four pieces to compare.</source>
   <translation>Pilih dua sampai empat perhiasan untuk dibandingkan.</translation>
  </message>
  <message>
   <source>Clean line made of a sketch</source>
   <translation>Garis bersih dibuat dari sketsa</translation>
  </message>
  <message>
   <source>Commission, fees and exchange buffer cannot be below 0 %.</source>
   <translation>Komisi, biaya bank, dan cadangan kurs tidak boleh di bawah 0 %.</translation>
  </message>
  <message>
   <source>Commission, fees or buffer of 100 % leave nothing. Type a smaller percentage.</source>
   <translation>Komisi, biaya bank, atau cadangan 100 % tidak menyisakan apa-apa. Ketik persentase yang lebih kecil.</translation>
  </message>
  <message>
   <source>Copper</source>
   <translation>Tembaga</translation>
  </message>
  <message>
   <source>Damaged pictures found elsewhere: {count}</source>
   <translation>Gambar rusak yang ditemukan di tempat lain: {count}</translation>
  </message>
  <message>
   <source>David Geller, repairs: metal x 3 + labour at its selling rate</source>
   <translation>David Geller, reparasi: logam x 3 + upah dengan tarif jualnya</translation>
  </message>
  <message>
   <source>Deleted since then, would come back ({count}): {codes}</source>
   <translation>Dihapus sejak itu, akan kembali ({count}): {codes}</translation>
  </message>
  <message>
   <source>Diamonds this small weigh more than the formula says: the trade's sieve chart has {chart} ct each for {sieve} ({least} to {most} mm), not {estimate} ct. Weigh them, or take the chart's weight.</source>
   <translation>Berlian sekecil ini lebih berat daripada menurut rumus: tabel ayakan perdagangan mencatat {chart} ct per butir untuk {sieve} ({least} sampai {most} mm), bukan {estimate} ct. Timbanglah, atau pakai berat dari tabel.</translation>
  </message>
  <message>
   <source>Each doubling of the batch brings the time to {percent} %: over {count} pieces it is {planned} min × {factor} = {minutes} min on average.</source>
   <translation>Setiap kali batch berlipat dua, waktunya menjadi {percent} %: untuk {count} buah rata-rata {planned} mnt × {factor} = {minutes} mnt.</translation>
  </message>
  <message>
   <source>Each line is rounded to {step}, halves up, and then added.</source>
   <translation>Setiap baris dibulatkan ke {step}, setengah ke atas, lalu dijumlahkan.</translation>
  </message>
  <message>
   <source>Edition {number} was first printed with another version of JewelCraft. It says the same, but the file is not the same to the byte.</source>
   <translation>Edisi {number} pertama kali dicetak dengan versi JewelCraft yang lain. Isinya sama, tetapi berkasnya tidak sama hingga byte terakhir.</translation>
  </message>
  <message>
   <source>Entries found loose in the file: {count}. Some of them may have been deleted before.</source>
   <translation>Isian lepas yang ditemukan di berkas: {count}. Sebagian mungkin pernah dihapus.</translation>
  </message>
  <message>
   <source>Even with the smallest pictures the file takes {size} MB. Allow that much, or print fewer pieces.</source>
   <translation>Dengan gambar sekecil mungkin pun berkasnya {size} MB. Izinkan sebesar itu, atau cetak lebih sedikit karya.</translation>
  </message>
  <message>
   <source>Export clearance</source>
   <translation>Pabean ekspor</translation>
  </message>
  <message>
   <source>Export packing</source>
   <translation>Kemasan ekspor</translation>
  </message>
  <message>
   <source>Extras</source>
   <translation>Tambahan</translation>
  </message>
  <message>
   <source>Filings returned</source>
   <translation>Serbuk kikir kembali</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Komponen</translation>
  </message>
  <message>
   <source>For so small a file the pictures became coarse: {ppi} pixels to the inch.</source>
   <translation>Agar berkasnya sekecil itu, gambar menjadi kasar: {ppi} piksel per inci.</translation>
  </message>
  <message>
   <source>Freight</source>
   <translation>Ongkos angkut</translation>
  </message>
  <message>
   <source>From {quantity} pieces on, {percent} % less: {price}.</source>
   <translation>Mulai {quantity} buah, {percent} % lebih murah: {price}.</translation>
  </message>
  <message>
   <source>Give the catalog a name.</source>
   <translation>Beri nama katalog ini.</translation>
  </message>
  <message>
   <source>Give the print shop a name.</source>
   <translation>Beri nama percetakan itu.</translation>
  </message>
  <message>
   <source>Gold</source>
   <translation>Emas</translation>
  </message>
  <message>
   <source>Gone back to the beginning of the history</source>
   <translation>Kembali ke awal riwayat</translation>
  </message>
  <message>
   <source>Gone back to: {what}</source>
   <translation>Kembali ke: {what}</translation>
  </message>
  <message>
   <source>In case the exchange rate falls by {percent} %, {cost} counts as {buffered}.</source>
   <translation>Bila kurs turun {percent} %, {cost} dihitung sebagai {buffered}.</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Asuransi</translation>
  </message>
  <message>
   <source>Insurance covers 100 to 150 % of the value, usually 110 %.</source>
   <translation>Asuransi menanggung 100 sampai 150 % nilai, biasanya 110 %.</translation>
  </message>
  <message>
   <source>Insurance of {rate} % on {cover} % of the value, itself included, is {cost}.</source>
   <translation>Asuransi {rate} % atas {cover} % nilai, termasuk asuransi itu sendiri, adalah {cost}.</translation>
  </message>
  <message>
   <source>It counts for one of {count} pieces made together; what is paid once is shared among them.</source>
   <translation>Ini untuk satu dari {count} perhiasan yang dibuat bersama; yang dibayar sekali dibagi rata.</translation>
  </message>
  <message>
   <source>It took the {planned} min that were planned.</source>
   <translation>Waktunya tepat {planned} mnt sesuai rencana.</translation>
  </message>
  <message>
   <source>It took {took} min instead of {planned} min: {minutes} min or {amount} less.</source>
   <translation>Waktunya {took} mnt, bukan {planned} mnt: {minutes} mnt atau {amount} lebih sedikit.</translation>
  </message>
  <message>
   <source>It took {took} min instead of {planned} min: {minutes} min or {amount} more.</source>
   <translation>Waktunya {took} mnt, bukan {planned} mnt: {minutes} mnt atau {amount} lebih banyak.</translation>
  </message>
  <message>
   <source>Labels of {size} mm cannot begin every {pitch} mm: they would lie over each other.</source>
   <translation>Label {size} mm tidak bisa mulai setiap {pitch} mm: label akan saling menindih.</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Upah</translation>
  </message>
  <message>
   <source>Larger ones of {count} like pictures kept</source>
   <translation>Yang lebih besar dari {count} gambar serupa disimpan</translation>
  </message>
  <message>
   <source>Launch Grow Joy: (labour + materials) x 2, x 2</source>
   <translation>Launch Grow Joy: (upah + bahan) x 2, x 2</translation>
  </message>
  <message>
   <source>Less than all must originate: type a threshold below 100 %, for example 40.</source>
   <translation>Yang harus berasal dari sini kurang dari seluruhnya: ketik ambang di bawah 100 %, misalnya 40.</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Muat</translation>
  </message>
  <message>
   <source>Main picture chosen</source>
   <translation>Gambar utama dipilih</translation>
  </message>
  <message>
   <source>Marks on a picture changed</source>
   <translation>Tanda pada gambar diubah</translation>
  </message>
  <message>
   <source>Melting sprue and button again loses {percent} % of {price} per gram.</source>
   <translation>Melebur ulang saluran dan sisa cor menyusutkan {percent} % dari {price} per gram.</translation>
  </message>
  <message>
   <source>Metal</source>
   <translation>Logam</translation>
  </message>
  <message>
   <source>Metal is not weighed in {unit}. Write g, baht, chi or wax.</source>
   <translation>Logam tidak ditimbang dalam {unit}. Tulis g, baht, chi, atau lilin.</translation>
  </message>
  <message>
   <source>Minutes cannot be less than none.</source>
   <translation>Menit tidak bisa kurang dari nol.</translation>
  </message>
  <message>
   <source>Missing: {name}. Enter it under Rates.</source>
   <translation>Belum ada: {name}. Isi di Harga.</translation>
  </message>
  <message>
   <source>More stones of row {row}.</source>
   <translation>Batu lain dari baris {row}.</translation>
  </message>
  <message>
   <source>Name a calculator. These are known: {known}.</source>
   <translation>Sebut satu kalkulator. Yang ada: {known}.</translation>
  </message>
  <message>
   <source>Name the pieces by their codes, or find them with --search TEXT.</source>
   <translation>Sebutkan kode perhiasannya, atau cari dengan --search TEKS.</translation>
  </message>
  <message>
   <source>New price of {name}: {price}</source>
   <translation>Harga baru {name}: {price}</translation>
  </message>
  <message>
   <source>New since then, would go ({count}): {codes}</source>
   <translation>Baru sejak itu, akan hilang ({count}): {codes}</translation>
  </message>
  <message>
   <source>Nickel</source>
   <translation>Nikel</translation>
  </message>
  <message>
   <source>No alloy is called {name} yet. Enter it under Rates to get a cost.</source>
   <translation>Belum ada paduan bernama {name}. Isi di Harga agar biayanya terhitung.</translation>
  </message>
  <message>
   <source>No buyer has the name {name}.</source>
   <translation>Tidak ada pembeli bernama {name}.</translation>
  </message>
  <message>
   <source>No column of this table holds days. Each row needs its day, as 2026-11-23 or 23/11/2026.</source>
   <translation>Tidak ada kolom tanggal dalam tabel ini. Setiap baris perlu tanggal, misalnya 2026-11-23 atau 23/11/2026.</translation>
  </message>
  <message>
   <source>No column of this table is named Code or Title. Name the columns in its first row and choose it again.</source>
   <translation>Tidak ada kolom bernama Code atau Title di tabel ini. Beri nama kolom di baris pertama lalu pilih lagi.</translation>
  </message>
  <message>
   <source>No copies are wanted of any piece. Enter how many there should be.</source>
   <translation>Tidak ada salinan yang diminta untuk perhiasan mana pun. Masukkan jumlahnya.</translation>
  </message>
  <message>
   <source>No font shows {signs}. Replace them in “{text}”.</source>
   <translation>Tidak ada huruf untuk {signs}. Ganti tanda itu di “{text}”.</translation>
  </message>
  <message>
   <source>No metal is named, so the weight {weight} g went into the notes.</source>
   <translation>Logamnya tidak disebut, jadi berat {weight} g masuk ke catatan.</translation>
  </message>
  <message>
   <source>No metal with a price is in these pieces. Enter its price under Rates.</source>
   <translation>Tidak ada logam berharga dalam perhiasan ini. Masukkan harganya di Harga.</translation>
  </message>
  <message>
   <source>No picture is called {name}. The command photos list shows them.</source>
   <translation>Tidak ada gambar bernama {name}. Perintah photos list menampilkannya.</translation>
  </message>
  <message>
   <source>No piece has the code {code}.</source>
   <translation>Tidak ada perhiasan dengan kode {code}.</translation>
  </message>
  <message>
   <source>No piece is found by {text}.</source>
   <translation>Tidak ada perhiasan yang ditemukan dengan {text}.</translation>
  </message>
  <message>
   <source>No piece is found by {words}.</source>
   <translation>Tidak ada perhiasan yang ditemukan dengan {words}.</translation>
  </message>
  <message>
   <source>No piece stands out here. Paint over it with Keep, or take it again on a plain sheet of paper.</source>
   <translation>Tidak ada perhiasan yang menonjol di sini. Sapukan Simpan di atasnya, atau foto ulang di atas kertas polos.</translation>
  </message>
  <message>
   <source>No price list has the name {name}.</source>
   <translation>Tidak ada daftar harga bernama {name}.</translation>
  </message>
  <message>
   <source>No quotation has the number {code}.</source>
   <translation>Tidak ada penawaran bernomor {code}.</translation>
  </message>
  <message>
   <source>Not all about the edition fits the foot of its pages. Name fewer recipients, or shorten the note.</source>
   <translation>Tidak semua keterangan edisi muat di kaki halaman. Sebutkan lebih sedikit penerima, atau persingkat catatannya.</translation>
  </message>
  <message>
   <source>Not all facts fit labels of this size; code, price and name come first.</source>
   <translation>Tidak semua keterangan muat pada label seukuran ini; kode, harga, dan nama didahulukan.</translation>
  </message>
  <message>
   <source>Not counted yet: {names}.</source>
   <translation>Belum dihitung: {names}.</translation>
  </message>
  <message>
   <source>Note added to a picture</source>
   <translation>Catatan ditambahkan pada gambar</translation>
  </message>
  <message>
   <source>Nothing is left after {text}. Type a smaller change.</source>
   <translation>Tidak ada yang tersisa setelah {text}. Ketik perubahan yang lebih kecil.</translation>
  </message>
  <message>
   <source>Nothing of {name} can be read any more. Open a backup copy.</source>
   <translation>Tidak ada lagi yang bisa dibaca dari {name}. Buka salinan cadangan.</translation>
  </message>
  <message>
   <source>Nothing would be left of {price}. Type a smaller change.</source>
   <translation>Tidak akan ada yang tersisa dari {price}. Ketik perubahan yang lebih kecil.</translation>
  </message>
  <message>
   <source>Of the {all} stones in the lot you use {count}.</source>
   <translation>Dari {all} batu dalam partai Anda memakai {count}.</translation>
  </message>
  <message>
   <source>On pages of {width} × {height} mm no text has room in this look. Choose a larger paper.</source>
   <translation>Pada halaman {width} × {height} mm tidak ada tempat untuk teks dalam tampilan ini. Pilih kertas yang lebih besar.</translation>
  </message>
  <message>
   <source>On the scale you give out {melted}.</source>
   <translation>Di timbangan Anda mengeluarkan {melted}.</translation>
  </message>
  <message>
   <source>Only a metal has a fineness. Leave it out for {name}.</source>
   <translation>Hanya logam yang punya kadar. Jangan isi untuk {name}.</translation>
  </message>
  <message>
   <source>Only a metal has a premium over spot. Leave it out, and type the price of {name} with all that is paid.</source>
   <translation>Hanya logam yang punya premi di atas harga spot. Jangan isi premi, dan isi harga {name} dengan semua yang dibayar.</translation>
  </message>
  <message>
   <source>Only the first of {count} pages is shown.</source>
   <translation>Hanya halaman pertama dari {count} yang ditampilkan.</translation>
  </message>
  <message>
   <source>Orchid, when metal is dear: (materials x 1.5 + labour) x 2</source>
   <translation>Orchid, bila logam mahal: (bahan x 1.5 + upah) x 2</translation>
  </message>
  <message>
   <source>Orchid: (materials x 2 + labour) x 2</source>
   <translation>Orchid: (bahan x 2 + upah) x 2</translation>
  </message>
  <message>
   <source>Original shown again</source>
   <translation>Gambar asli ditampilkan lagi</translation>
  </message>
  <message>
   <source>Other entries that differ: {count}</source>
   <translation>Isian lain yang berbeda: {count}</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Overhead</translation>
  </message>
  <message>
   <source>Paid in cash, {exact} is rounded to {paid}.</source>
   <translation>Dibayar tunai, {exact} dibulatkan menjadi {paid}.</translation>
  </message>
  <message>
   <source>Palladium</source>
   <translation>Paladium</translation>
  </message>
  <message>
   <source>Photos that differ: {count}</source>
   <translation>Foto yang berbeda: {count}</translation>
  </message>
  <message>
   <source>Picture changed</source>
   <translation>Gambar diubah</translation>
  </message>
  <message>
   <source>Picture edited</source>
   <translation>Gambar disunting</translation>
  </message>
  <message>
   <source>Pictures are printed with 150 to 1200 pixels to the inch; 300 is usual.</source>
   <translation>Gambar dicetak dengan 150 sampai 1200 piksel per inci; biasanya 300.</translation>
  </message>
  <message>
   <source>Pictures damaged or lost ({count}): {names}</source>
   <translation>Gambar rusak atau hilang ({count}): {names}</translation>
  </message>
  <message>
   <source>Pictures put in order</source>
   <translation>Gambar diurutkan</translation>
  </message>
  <message>
   <source>Piece {code} brought back from a backup</source>
   <translation>Barang {code} dikembalikan dari cadangan</translation>
  </message>
  <message>
   <source>Pieces of which only parts were left, under new codes ({count}): {names}</source>
   <translation>Barang yang tersisa sebagian, dengan kode baru ({count}): {names}</translation>
  </message>
  <message>
   <source>Places of the file that cannot be read: {pages}. Entries that cannot be used: {rows}.</source>
   <translation>Bagian berkas yang tidak terbaca: {pages}. Isian yang tidak bisa dipakai: {rows}.</translation>
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
   <source>Price list {name} removed</source>
   <translation>Daftar harga {name} dihapus</translation>
  </message>
  <message>
   <source>Price list {name} saved</source>
   <translation>Daftar harga {name} disimpan</translation>
  </message>
  <message>
   <source>Price of {name} changed</source>
   <translation>Harga {name} diubah</translation>
  </message>
  <message>
   <source>Price removed</source>
   <translation>Harga dihapus</translation>
  </message>
  <message>
   <source>Priced by {name}</source>
   <translation>Dihargai dengan {name}</translation>
  </message>
  <message>
   <source>Prices are marked {term}, but nothing of the shipment is in them yet. Type what it costs.</source>
   <translation>Harga ditandai {term}, tetapi biaya pengirimannya belum termasuk. Ketik biayanya.</translation>
  </message>
  <message>
   <source>Prices that do not follow from their pieces ({count}): {names}. Repair computes them anew.</source>
   <translation>Harga yang tidak sesuai dengan perhiasannya ({count}): {names}. Perbaikan menghitungnya kembali.</translation>
  </message>
  <message>
   <source>Print shop {name} removed</source>
   <translation>Percetakan {name} dihapus</translation>
  </message>
  <message>
   <source>Print shop {name} saved</source>
   <translation>Percetakan {name} disimpan</translation>
  </message>
  <message>
   <source>Quotation {code} accepted</source>
   <translation>Penawaran {code} disetujui</translation>
  </message>
  <message>
   <source>Quotation {code} copied</source>
   <translation>Penawaran {code} disalin</translation>
  </message>
  <message>
   <source>Quotation {code} is a draft again</source>
   <translation>Penawaran {code} menjadi draf lagi</translation>
  </message>
  <message>
   <source>Quotation {code} lapsed</source>
   <translation>Penawaran {code} kedaluwarsa</translation>
  </message>
  <message>
   <source>Quotation {code} saved</source>
   <translation>Penawaran {code} disimpan</translation>
  </message>
  <message>
   <source>Quotation {code} sent</source>
   <translation>Penawaran {code} terkirim</translation>
  </message>
  <message>
   <source>Rates that differ: {count}</source>
   <translation>Tarif yang berbeda: {count}</translation>
  </message>
  <message>
   <source>Reading the picture takes far too long. Open it in another program and save it as JPEG.</source>
   <translation>Membaca gambar ini terlalu lama. Buka di program lain dan simpan sebagai JPEG.</translation>
  </message>
  <message>
   <source>Refining takes {fee} per gram, which leaves {price}.</source>
   <translation>Pemurnian mengambil {fee} per gram, tersisa {price}.</translation>
  </message>
  <message>
   <source>Reject allowance</source>
   <translation>Cadangan barang gagal</translation>
  </message>
  <message>
   <source>Retail is {wholesale} × {factor} = {retail}.</source>
   <translation>Eceran adalah {wholesale} × {factor} = {retail}.</translation>
  </message>
  <message>
   <source>Rhodium</source>
   <translation>Rodium</translation>
  </message>
  <message>
   <source>Rounded down in steps of {step}, that is {price}.</source>
   <translation>Dibulatkan ke bawah per {step}, menjadi {price}.</translation>
  </message>
  <message>
   <source>Rounded down to a price that ends in {ending}, that is {price}.</source>
   <translation>Dibulatkan ke bawah ke harga yang berakhir dengan {ending}, menjadi {price}.</translation>
  </message>
  <message>
   <source>Rounded to the nearest price that ends in {ending}, that is {price}.</source>
   <translation>Dibulatkan ke harga terdekat yang berakhir dengan {ending}, menjadi {price}.</translation>
  </message>
  <message>
   <source>Rounded to the nearest step of {step}, that is {price}.</source>
   <translation>Dibulatkan ke kelipatan {step} terdekat, menjadi {price}.</translation>
  </message>
  <message>
   <source>Rounded up in steps of {step}, that is {price}.</source>
   <translation>Dibulatkan ke atas per {step}, menjadi {price}.</translation>
  </message>
  <message>
   <source>Rounded up to a price that ends in {ending}, that is {price}.</source>
   <translation>Dibulatkan ke atas ke harga yang berakhir dengan {ending}, menjadi {price}.</translation>
  </message>
  <message>
   <source>Rounded, that is {amount}.</source>
   <translation>Dibulatkan menjadi {amount}.</translation>
  </message>
  <message>
   <source>Row {row} has the code {code} already.</source>
   <translation>Baris {row} sudah memakai kode {code}.</translation>
  </message>
  <message>
   <source>Row {row} has the price of this day.</source>
   <translation>Baris {row} memuat harga hari ini.</translation>
  </message>
  <message>
   <source>Ruthenium</source>
   <translation>Rutenium</translation>
  </message>
  <message>
   <source>Say what the square code shall hold, as {example}.</source>
   <translation>Tulis isi kode persegi, seperti {example}.</translation>
  </message>
  <message>
   <source>Say which finding costs that, as ear hook.</source>
   <translation>Sebutkan komponen mana yang harganya itu, misalnya kait anting.</translation>
  </message>
  <message>
   <source>Say which name is replaced, and by what.</source>
   <translation>Sebutkan nama mana yang diganti, dan dengan apa.</translation>
  </message>
  <message>
   <source>Say who got this edition.</source>
   <translation>Tulis siapa yang menerima edisi ini.</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Pemasangan batu</translation>
  </message>
  <message>
   <source>Setting up takes {minutes} min at {rate} an hour: {cost} once per batch.</source>
   <translation>Persiapan makan waktu {minutes} menit dengan {rate} per jam: {cost} sekali per produksi.</translation>
  </message>
  <message>
   <source>Setting, {setting}</source>
   <translation>Pemasangan, {setting}</translation>
  </message>
  <message>
   <source>Settings that differ: {count}</source>
   <translation>Pengaturan yang berbeda: {count}</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Perak</translation>
  </message>
  <message>
   <source>Small type in three or four inks may look blurred: “{text}”. Make it larger, or give it a plainer colour.</source>
   <translation>Huruf kecil dengan tiga atau empat tinta bisa tampak kabur: “{text}”. Buat lebih besar, atau beri warna yang lebih polos.</translation>
  </message>
  <message>
   <source>So that more pieces never cost more each, nor less in all, the price is {price}.</source>
   <translation>Agar jumlah lebih banyak tidak pernah lebih mahal per buah maupun lebih murah seluruhnya, harganya {price}.</translation>
  </message>
  <message>
   <source>So that {net} stays after commission and fees of {percent} %: {before} ÷ (1 − {percent} %) = {wholesale}.</source>
   <translation>Agar tersisa {net} setelah komisi dan biaya bank {percent} %: {before} ÷ (1 − {percent} %) = {wholesale}.</translation>
  </message>
  <message>
   <source>Solder</source>
   <translation>Patri</translation>
  </message>
  <message>
   <source>Something ends at the edge of the paper without bleed and may leave a white line.</source>
   <translation>Ada yang berhenti di tepi kertas tanpa lebihan potong dan bisa menyisakan garis putih.</translation>
  </message>
  <message>
   <source>Spread over the pieces and rounded up for each, {term} comes to {goods}.</source>
   <translation>Dibagi ke semua perhiasan dan dibulatkan ke atas, {term} menjadi {goods}.</translation>
  </message>
  <message>
   <source>Sprue melted again</source>
   <translation>Saluran cor dilebur ulang</translation>
  </message>
  <message>
   <source>Stones</source>
   <translation>Batu</translation>
  </message>
  <message>
   <source>Stones are counted in pieces or carats, not in {unit}.</source>
   <translation>Batu dihitung per butir atau karat, bukan {unit}.</translation>
  </message>
  <message>
   <source>Template renamed to {name}</source>
   <translation>Templat diberi nama {name}</translation>
  </message>
  <message>
   <source>Template {name} removed</source>
   <translation>Templat {name} dihapus</translation>
  </message>
  <message>
   <source>Template {name} saved</source>
   <translation>Templat {name} disimpan</translation>
  </message>
  <message>
   <source>Templates that differ: {count}</source>
   <translation>Templat yang berbeda: {count}</translation>
  </message>
  <message>
   <source>Text stands nearer than 3 mm to the edge and may be cut: “{text}”.</source>
   <translation>Teks kurang dari 3 mm dari tepi dan bisa terpotong: “{text}”.</translation>
  </message>
  <message>
   <source>The JPEG picture is incomplete. Copy it again from the phone or camera.</source>
   <translation>Gambar JPEG tidak lengkap. Salin lagi dari ponsel atau kamera.</translation>
  </message>
  <message>
   <source>The PDF document asks for a password. Save its first page as a picture and add that.</source>
   <translation>Dokumen PDF ini meminta kata sandi. Simpan halaman pertamanya sebagai gambar lalu tambahkan.</translation>
  </message>
  <message>
   <source>The PDF document is damaged. Save its first page as JPEG or PNG and add that.</source>
   <translation>Dokumen PDF ini rusak. Simpan halaman pertamanya sebagai JPEG atau PNG lalu tambahkan.</translation>
  </message>
  <message>
   <source>The SVG drawing does not say how large it is. Export it as PNG and add that.</source>
   <translation>Gambar SVG ini tidak menyebut ukurannya. Ekspor sebagai PNG lalu tambahkan.</translation>
  </message>
  <message>
   <source>The SVG drawing is damaged. Open it in the program that drew it and export it as PNG.</source>
   <translation>Gambar SVG ini rusak. Buka di program pembuatnya dan ekspor sebagai PNG.</translation>
  </message>
  <message>
   <source>The SVG drawing is larger than 30 MB. Export it as PNG and add that.</source>
   <translation>Gambar SVG ini lebih besar dari 30 MB. Ekspor sebagai PNG lalu tambahkan.</translation>
  </message>
  <message>
   <source>The bleed lies between 0 and 9 mm; most print shops want 3.</source>
   <translation>Lebihan potong antara 0 dan 9 mm; kebanyakan percetakan meminta 3.</translation>
  </message>
  <message>
   <source>The catalog could not be written to {path}: {reason}. Choose another place.</source>
   <translation>Katalog tidak bisa ditulis ke {path}: {reason}. Pilih tempat lain.</translation>
  </message>
  <message>
   <source>The code {code} is too long. Use at most 64 letters and digits.</source>
   <translation>Kode {code} terlalu panjang. Pakai paling banyak 64 huruf dan angka.</translation>
  </message>
  <message>
   <source>The collection {collection} follows the price list {name} already.</source>
   <translation>Koleksi {collection} sudah mengikuti daftar harga {name}.</translation>
  </message>
  <message>
   <source>The colour profile cannot be read: {name}.</source>
   <translation>Profil warna tidak dapat dibaca: {name}.</translation>
  </message>
  <message>
   <source>The colour {colour} is brighter than ink can be and prints duller.</source>
   <translation>Warna {colour} lebih cerah daripada tinta, jadi tercetak lebih kusam.</translation>
  </message>
  <message>
   <source>The content of this edition is damaged. Open a backup copy of the workshop.</source>
   <translation>Isi edisi ini rusak. Buka salinan cadangan bengkel.</translation>
  </message>
  <message>
   <source>The copy of {day} is damaged. Choose another one.</source>
   <translation>Salinan {day} rusak. Pilih yang lain.</translation>
  </message>
  <message>
   <source>The copy was not kept, because the workshop's file is damaged: {fault}. Open Settings, Check and repair. Earlier copies are as they were.</source>
   <translation>Salinan tidak disimpan karena berkas bengkel rusak: {fault}. Buka Pengaturan, Periksa dan perbaiki. Salinan sebelumnya tetap seperti semula.</translation>
  </message>
  <message>
   <source>The cost of {cost} is {converted}.</source>
   <translation>Biaya {cost} sama dengan {converted}.</translation>
  </message>
  <message>
   <source>The costs of a shipment cannot be below zero.</source>
   <translation>Biaya pengiriman tidak boleh di bawah nol.</translation>
  </message>
  <message>
   <source>The dealer takes {percent} % over spot of {spot}: {paid}.</source>
   <translation>Pedagang mengambil {percent} % di atas harga spot {spot}: {paid}.</translation>
  </message>
  <message>
   <source>The dealer takes {premium} over spot of {spot}, and {percent} % on both: {paid}.</source>
   <translation>Pedagang mengambil {premium} di atas harga spot {spot}, dan {percent} % dari keduanya: {paid}.</translation>
  </message>
  <message>
   <source>The dealer takes {premium} over spot of {spot}: {paid}.</source>
   <translation>Pedagang mengambil {premium} di atas harga spot {spot}: {paid}.</translation>
  </message>
  <message>
   <source>The discount of {code} is from 0 to less than 100 %.</source>
   <translation>Diskon {code} antara 0 dan kurang dari 100 %.</translation>
  </message>
  <message>
   <source>The disk has altered the alloy {name}. Repair it from a backup, or type it anew.</source>
   <translation>Disk telah mengubah paduan {name}. Perbaiki dari cadangan, atau ketik ulang.</translation>
  </message>
  <message>
   <source>The disk has altered the buyer {name}. Repair it from a backup, or check and save it again.</source>
   <translation>Disk telah mengubah pembeli {name}. Perbaiki dari cadangan, atau periksa dan simpan lagi.</translation>
  </message>
  <message>
   <source>The disk has altered the catalog {name}. Repair it from a backup, or check and save it again.</source>
   <translation>Disk telah mengubah katalog {name}. Perbaiki dari cadangan, atau periksa dan simpan lagi.</translation>
  </message>
  <message>
   <source>The disk has altered the piece {name}. Repair it from a backup, or check and save it again.</source>
   <translation>Disk telah mengubah perhiasan {name}. Perbaiki dari cadangan, atau periksa dan simpan lagi.</translation>
  </message>
  <message>
   <source>The disk has altered the price list {name}. Repair it from a backup, or save it again.</source>
   <translation>Disk telah mengubah daftar harga {name}. Perbaiki dari cadangan, atau simpan lagi.</translation>
  </message>
  <message>
   <source>The disk has altered the price of {name}. Repair it from a backup, or type it anew.</source>
   <translation>Disk telah mengubah harga {name}. Perbaiki dari cadangan, atau ketik ulang.</translation>
  </message>
  <message>
   <source>The disk has altered the quotation {name}. Repair it from a backup, or check and save it again.</source>
   <translation>Disk telah mengubah penawaran {name}. Perbaiki dari cadangan, atau periksa dan simpan lagi.</translation>
  </message>
  <message>
   <source>The disk has altered the setting {name}. Repair it from a backup, or set it again.</source>
   <translation>Disk telah mengubah pengaturan {name}. Perbaiki dari cadangan, atau atur lagi.</translation>
  </message>
  <message>
   <source>The disk has altered the template {name}. Repair it from a backup, or save it again.</source>
   <translation>Disk telah mengubah templat {name}. Perbaiki dari cadangan, atau simpan lagi.</translation>
  </message>
  <message>
   <source>The disk has altered what is noted of the photo {name}. Repair it from a backup.</source>
   <translation>Disk telah mengubah catatan foto {name}. Perbaiki dari cadangan.</translation>
  </message>
  <message>
   <source>The disk is full, so {name} was not written. Make room and try again.</source>
   <translation>Disk penuh, jadi {name} tidak ditulis. Kosongkan ruang lalu coba lagi.</translation>
  </message>
  <message>
   <source>The file cannot be read. Check that the drive or card is still connected.</source>
   <translation>Berkas tidak bisa dibaca. Periksa apakah disk atau kartu masih terhubung.</translation>
  </message>
  <message>
   <source>The file is damaged inside: {fault}</source>
   <translation>Isi berkas rusak: {fault}</translation>
  </message>
  <message>
   <source>The file is empty. Copy it again from the phone or camera.</source>
   <translation>Berkas kosong. Salin lagi dari ponsel atau kamera.</translation>
  </message>
  <message>
   <source>The file is larger than 400 MB. Save a smaller copy as JPEG and add that.</source>
   <translation>Berkas lebih besar dari 400 MB. Simpan salinan JPEG yang lebih kecil lalu tambahkan.</translation>
  </message>
  <message>
   <source>The file is not there any more.</source>
   <translation>Berkas sudah tidak ada.</translation>
  </message>
  <message>
   <source>The first page of the PDF document has no usable size. Save it as JPEG or PNG and add that.</source>
   <translation>Halaman pertama dokumen PDF ini tidak punya ukuran yang dapat dipakai. Simpan sebagai JPEG atau PNG lalu tambahkan.</translation>
  </message>
  <message>
   <source>The flag of this tag is {least} to {most} mm wide.</source>
   <translation>Lebar bendera tag ini {least} sampai {most} mm.</translation>
  </message>
  <message>
   <source>The folder {name} cannot be written: {reason}. Choose another place.</source>
   <translation>Folder {name} tidak bisa ditulis: {reason}. Pilih tempat lain.</translation>
  </message>
  <message>
   <source>The folder {name} is not empty. Choose a new or an empty folder.</source>
   <translation>Folder {name} tidak kosong. Pilih folder baru atau kosong.</translation>
  </message>
  <message>
   <source>The font {name} is missing. Install JewelCraft again.</source>
   <translation>Huruf {name} tidak ada. Pasang JewelCraft lagi.</translation>
  </message>
  <message>
   <source>The goods come to {goods} ex works.</source>
   <translation>Nilai barang {goods} di bengkel.</translation>
  </message>
  <message>
   <source>The gross weight {weight} g counts stones too, so it went into the notes.</source>
   <translation>Berat kotor {weight} g termasuk batu, jadi ditaruh di catatan.</translation>
  </message>
  <message>
   <source>The letters of this table cannot be read. Save it as CSV UTF-8 in your spreadsheet.</source>
   <translation>Huruf di tabel ini tidak bisa dibaca. Simpan sebagai CSV UTF-8 di lembar kerja Anda.</translation>
  </message>
  <message>
   <source>The library already has a piece {code}. Nothing was changed.</source>
   <translation>Bengkel sudah punya perhiasan {code}. Tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>The limit of ink lies between 200 and 400 %. Ask the print shop for theirs.</source>
   <translation>Batas tinta antara 200 dan 400 %. Tanyakan kepada percetakan.</translation>
  </message>
  <message>
   <source>The look {name} cannot be read. Choose another look.</source>
   <translation>Tampilan {name} tidak bisa dibaca. Pilih tampilan lain.</translation>
  </message>
  <message>
   <source>The look {name} is not complete: {what}. Choose another look.</source>
   <translation>Tampilan {name} tidak lengkap: {what}. Pilih tampilan lain.</translation>
  </message>
  <message>
   <source>The lowest price cannot be below zero.</source>
   <translation>Harga terendah tidak boleh di bawah nol.</translation>
  </message>
  <message>
   <source>The metal is tied up for {days} days at {percent} % a year.</source>
   <translation>Logam tertahan {days} hari dengan bunga {percent} % setahun.</translation>
  </message>
  <message>
   <source>The metal was taken as {net} g: {gross} g gross less {carat} ct of stones.</source>
   <translation>Logam dihitung {net} g: berat kotor {gross} g dikurangi batu {carat} ct.</translation>
  </message>
  <message>
   <source>The number of stones must be whole. Write ct after a weight.</source>
   <translation>Jumlah batu harus bulat. Tulis ct setelah berat.</translation>
  </message>
  <message>
   <source>The page about the workshop is not in {language} yet; the one in {other} is printed.</source>
   <translation>Halaman tentang bengkel belum ada dalam {language}; yang dicetak versi {other}.</translation>
  </message>
  <message>
   <source>The pages about workshop and terms are not all in {language} yet.</source>
   <translation>Halaman tentang bengkel dan ketentuan belum semuanya dalam {language}.</translation>
  </message>
  <message>
   <source>The photo {name} has lost its picture. Fetch it from a backup.</source>
   <translation>Foto {name} kehilangan gambarnya. Ambil dari cadangan.</translation>
  </message>
  <message>
   <source>The photo {name} is damaged. Bring it in again, or fetch it from a backup.</source>
   <translation>Foto {name} rusak. Masukkan lagi, atau ambil dari cadangan.</translation>
  </message>
  <message>
   <source>The picture claims {width} x {height} pixels, more than can be opened safely. Save a copy of at most 200 million pixels.</source>
   <translation>Gambar ini berukuran {width} x {height} piksel, lebih dari yang aman dibuka. Simpan salinan paling banyak 200 juta piksel.</translation>
  </message>
  <message>
   <source>The picture is damaged so that it cannot be read at all. Open it elsewhere and save it as JPEG.</source>
   <translation>Gambar ini rusak sehingga sama sekali tidak dapat dibaca. Buka di program lain dan simpan sebagai JPEG.</translation>
  </message>
  <message>
   <source>The picture is empty: it has no pixels. Copy it again from the phone, camera or scanner.</source>
   <translation>Gambar kosong: tidak ada piksel. Salin lagi dari ponsel, kamera, atau pemindai.</translation>
  </message>
  <message>
   <source>The picture is incomplete or damaged. Copy it again from the phone, camera or scanner.</source>
   <translation>Gambar tidak lengkap atau rusak. Salin lagi dari ponsel, kamera, atau pemindai.</translation>
  </message>
  <message>
   <source>The picture keeps its colours in a way that few programs read. Save it as JPEG or as 8-bit TIFF.</source>
   <translation>Gambar ini menyimpan warna dengan cara yang jarang dapat dibaca. Simpan sebagai JPEG atau TIFF 8-bit.</translation>
  </message>
  <message>
   <source>The picture needs more memory than is safe. Save a copy of at most 200 million pixels.</source>
   <translation>Gambar butuh memori lebih dari yang aman. Simpan salinan paling banyak 200 juta piksel.</translation>
  </message>
  <message>
   <source>The picture {name} cannot be read any more, so nobody can say what its file tells of you. Put it into the Trash, or send the files just as they came in.</source>
   <translation>Gambar {name} tidak dapat dibaca lagi, jadi tidak ada yang tahu apa yang diceritakan berkasnya tentang Anda. Masukkan ke Sampah, atau kirim berkasnya apa adanya.</translation>
  </message>
  <message>
   <source>The picture {name} does not lie beside the table.</source>
   <translation>Gambar {name} tidak ada di samping tabel.</translation>
  </message>
  <message>
   <source>The picture {name} has only {ppi} pixels to the inch here. Take a larger one.</source>
   <translation>Gambar {name} di sini hanya {ppi} piksel per inci. Ambil yang lebih besar.</translation>
  </message>
  <message>
   <source>The picture {name} has {ppi} pixels to the inch here and may look soft.</source>
   <translation>Gambar {name} di sini {ppi} piksel per inci dan bisa tampak kurang tajam.</translation>
  </message>
  <message>
   <source>The piece is hard to tell from what it lies on. Paint what is missing with Keep and what is too much with Remove, or take it again on plain paper, away from a lamp.</source>
   <translation>Karya ini sulit dibedakan dari alasnya. Sapukan Simpan pada bagian yang hilang dan Hapus pada bagian yang berlebih, atau foto ulang di atas kertas polos, jauh dari lampu.</translation>
  </message>
  <message>
   <source>The piece reaches the edge of the picture and is cut off there. Remove takes away what is no piece.</source>
   <translation>Perhiasan sampai ke tepi gambar dan terpotong di sana. Hapus membuang yang bukan perhiasan.</translation>
  </message>
  <message>
   <source>The place of delivery is too long. Use at most {most} letters.</source>
   <translation>Tempat penyerahan terlalu panjang. Pakai paling banyak {most} huruf.</translation>
  </message>
  <message>
   <source>The price for {name} cannot be right. Check how many zeros it has.</source>
   <translation>Harga untuk {name} tidak mungkin benar. Periksa jumlah nolnya.</translation>
  </message>
  <message>
   <source>The price of {code} must be in {currency}.</source>
   <translation>Harga {code} harus dalam {currency}.</translation>
  </message>
  <message>
   <source>The print shop's colour profile is missing. Choose its file again.</source>
   <translation>Profil warna percetakan tidak ada. Pilih berkasnya lagi.</translation>
  </message>
  <message>
   <source>The quotation is valid until a day before its own. Choose a later day.</source>
   <translation>Penawaran berlaku sampai hari sebelum tanggalnya sendiri. Pilih hari yang lebih kemudian.</translation>
  </message>
  <message>
   <source>The refiner pays {percent} % of the fine metal in it, {value} per gram: {price} per gram.</source>
   <translation>Pelebur membayar {percent} % dari logam murninya, {value} per gram: {price} per gram.</translation>
  </message>
  <message>
   <source>The retail factor must be more than zero, for example 2.</source>
   <translation>Faktor eceran harus lebih dari nol, misalnya 2.</translation>
  </message>
  <message>
   <source>The ring size {text} was read as US {text}. Write EU, HK, JP or ID before it if it is one.</source>
   <translation>Ukuran cincin {text} dibaca sebagai US {text}. Tulis EU, HK, JP atau ID di depannya bila itu yang dimaksud.</translation>
  </message>
  <message>
   <source>The rounding step must be more than zero, for example 10.</source>
   <translation>Langkah pembulatan harus lebih dari nol, misalnya 10.</translation>
  </message>
  <message>
   <source>The row has neither a code nor a title.</source>
   <translation>Baris ini tidak punya kode maupun judul.</translation>
  </message>
  <message>
   <source>The same picture is among these files already, as {name}.</source>
   <translation>Gambar yang sama sudah ada di antara berkas ini, sebagai {name}.</translation>
  </message>
  <message>
   <source>The same picture is in the Inbox already, as {name}.</source>
   <translation>Gambar yang sama sudah ada di Kotak masuk, sebagai {name}.</translation>
  </message>
  <message>
   <source>The same picture is with {code} already, as {name}.</source>
   <translation>Gambar yang sama sudah ada di {code}, sebagai {name}.</translation>
  </message>
  <message>
   <source>The search does not know {count} pieces. Rebuild it under Check.</source>
   <translation>Pencarian tidak mengenal {count} perhiasan. Bangun lagi di Periksa.</translation>
  </message>
  <message>
   <source>The second place for backups was taken away while it was written to. Nothing is lost: copying goes on when it is back.</source>
   <translation>Tempat kedua cadangan dilepas saat sedang ditulis. Tidak ada yang hilang: penyalinan dilanjutkan saat terpasang lagi.</translation>
  </message>
  <message>
   <source>The second place gives back something else than was written ({name}). Its stick or disk may be worn out: use another one.</source>
   <translation>Tempat kedua mengembalikan isi yang berbeda dari yang ditulis ({name}). Flash disk atau disknya mungkin sudah aus: pakai yang lain.</translation>
  </message>
  <message>
   <source>The sign has a shadow or a glow, which prints hard here. Take one with clean edges.</source>
   <translation>Logo ini punya bayangan atau pendar, yang di sini tercetak keras. Pakai logo dengan tepi bersih.</translation>
  </message>
  <message>
   <source>The size of the file must be more than zero, for example 8 MB.</source>
   <translation>Ukuran berkas harus lebih dari nol, misalnya 8 MB.</translation>
  </message>
  <message>
   <source>The spine margin lies between 0 and 40 mm.</source>
   <translation>Margin punggung antara 0 dan 40 mm.</translation>
  </message>
  <message>
   <source>The stones {text} went into the notes.</source>
   <translation>Batu {text} dimasukkan ke catatan.</translation>
  </message>
  <message>
   <source>The surface is an estimate: both faces of a sheet {thick} mm thick that weighs as much as the metal, 2 × weight ÷ (density × thickness), are {area} cm².</source>
   <translation>Luasnya perkiraan: kedua sisi lembaran setebal {thick} mm yang seberat logamnya, 2 × berat ÷ (massa jenis × tebal), adalah {area} cm².</translation>
  </message>
  <message>
   <source>The surface of {area} cm² is taken from the CAD model.</source>
   <translation>Luas {area} cm² diambil dari model CAD.</translation>
  </message>
  <message>
   <source>The table cannot be split into cells. Save it again from your spreadsheet as CSV UTF-8.</source>
   <translation>Tabel tidak bisa dibagi menjadi sel. Simpan lagi dari lembar kerja sebagai CSV UTF-8.</translation>
  </message>
  <message>
   <source>The table could not be saved as {file}. Close it in other programs, or choose another folder.</source>
   <translation>Tabel tidak dapat disimpan sebagai {file}. Tutup di program lain, atau pilih folder lain.</translation>
  </message>
  <message>
   <source>The table is empty. Save it again from your spreadsheet as CSV UTF-8.</source>
   <translation>Tabel kosong. Simpan lagi dari lembar kerja sebagai CSV UTF-8.</translation>
  </message>
  <message>
   <source>The table is larger than 50 MB. Divide it into smaller files.</source>
   <translation>Tabel lebih besar dari 50 MB. Bagi menjadi berkas yang lebih kecil.</translation>
  </message>
  <message>
   <source>The terms are not in {language} yet; those in {other} are printed.</source>
   <translation>Ketentuan belum ada dalam {language}; yang dicetak versi {other}.</translation>
  </message>
  <message>
   <source>The text for the square code knows these places: {places}.</source>
   <translation>Teks kode persegi mengenal tempat berikut: {places}.</translation>
  </message>
  <message>
   <source>The trade's sieve chart has {chart} ct for {sieve}, {percent} % of this estimate; what the scale says counts.</source>
   <translation>Tabel ayakan perdagangan mencatat {chart} ct untuk {sieve}, {percent} % dari perkiraan ini; yang berlaku adalah timbangan.</translation>
  </message>
  <message>
   <source>The unit {unit} under {heading} is not known. Write millimetres.</source>
   <translation>Satuan {unit} di {heading} tidak dikenal. Tulis dalam milimeter.</translation>
  </message>
  <message>
   <source>The weight is an estimate: {stone} is about {carat} each.</source>
   <translation>Berat ini perkiraan: {stone} sekitar {carat} per batu.</translation>
  </message>
  <message>
   <source>The weight is an estimate: {stone}, about {depth} mm deep as usual, is about {carat} each.</source>
   <translation>Berat ini perkiraan: {stone}, dalamnya biasanya sekitar {depth} mm, sekitar {carat} per batu.</translation>
  </message>
  <message>
   <source>The weight of {metal} is missing, so there is no cost yet. Type it in.</source>
   <translation>Berat {metal} belum ada, jadi biayanya belum diketahui. Isilah beratnya.</translation>
  </message>
  <message>
   <source>The weight of {stone} cannot be estimated from its size. Check the millimetres or type the carats.</source>
   <translation>Berat {stone} tidak bisa diperkirakan dari ukurannya. Periksa milimeternya atau ketik karatnya.</translation>
  </message>
  <message>
   <source>The weight {text} is not understood. Write it in grams, or as 2 baht 1 salueng.</source>
   <translation>Berat {text} tidak dipahami. Tulis dalam gram, atau seperti 2 baht 1 salueng.</translation>
  </message>
  <message>
   <source>The workbook has no filled sheet. Put your list on its first sheet and save it.</source>
   <translation>Buku kerja ini tidak punya lembar yang terisi. Taruh daftar Anda di lembar pertamanya lalu simpan.</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password. Open it in your spreadsheet and save it as CSV UTF-8.</source>
   <translation>Buku kerja ini rusak atau dilindungi kata sandi. Buka di program spreadsheet Anda dan simpan lembarnya sebagai CSV UTF-8.</translation>
  </message>
  <message>
   <source>The workbook is too large to read. Save the sheet alone as CSV UTF-8.</source>
   <translation>Buku kerja ini terlalu besar untuk dibaca. Simpan lembarnya saja sebagai CSV UTF-8.</translation>
  </message>
  <message>
   <source>The workshop's name is too long for a tag of this size. It is shortened.</source>
   <translation>Nama bengkel terlalu panjang untuk label gantung seukuran ini, sehingga disingkat.</translation>
  </message>
  <message>
   <source>The worth of a usual order cannot be below zero.</source>
   <translation>Nilai pesanan biasa tidak boleh di bawah nol.</translation>
  </message>
  <message>
   <source>The {count} stones weigh {total} ct together, about {each} ct each.</source>
   <translation>{count} batu beratnya {total} ct bersama-sama, kira-kira {each} ct per batu.</translation>
  </message>
  <message>
   <source>There are no lines to keep. Add a line first.</source>
   <translation>Tidak ada baris untuk disimpan. Tambahkan baris dahulu.</translation>
  </message>
  <message>
   <source>There are no rows on the clipboard. Copy them in your spreadsheet first.</source>
   <translation>Tidak ada baris di papan klip. Salin dahulu dari lembar kerja Anda.</translation>
  </message>
  <message>
   <source>There is a price list {name} already. Choose another name.</source>
   <translation>Daftar harga {name} sudah ada. Pilih nama lain.</translation>
  </message>
  <message>
   <source>There is a print shop {name} already. Choose another name.</source>
   <translation>Percetakan {name} sudah ada. Pilih nama lain.</translation>
  </message>
  <message>
   <source>There is a quotation {code} already. Give it another number.</source>
   <translation>Penawaran {code} sudah ada. Beri nomor lain.</translation>
  </message>
  <message>
   <source>There is a template {name} already. Choose another name.</source>
   <translation>Templat {name} sudah ada. Pilih nama lain.</translation>
  </message>
  <message>
   <source>There is no alloy {alloy}. Add it under Rates.</source>
   <translation>Tidak ada paduan {alloy}. Tambahkan di Harga.</translation>
  </message>
  <message>
   <source>There is no alloy {alloy}. These are known: {known}.</source>
   <translation>Tidak ada paduan {alloy}. Yang dikenal: {known}.</translation>
  </message>
  <message>
   <source>There is no bleed. Print shops cut a little askew; set 3 mm.</source>
   <translation>Tidak ada lebihan potong. Percetakan memotong sedikit miring; atur 3 mm.</translation>
  </message>
  <message>
   <source>There is no catalog {name}, and no catalog has editions yet.</source>
   <translation>Tidak ada katalog {name}, dan belum ada katalog yang punya edisi.</translation>
  </message>
  <message>
   <source>There is no catalog {name}. There are: {names}.</source>
   <translation>Tidak ada katalog {name}. Yang ada: {names}.</translation>
  </message>
  <message>
   <source>There is no catalog {name}. These have editions: {known}.</source>
   <translation>Tidak ada katalog {name}. Yang punya edisi: {known}.</translation>
  </message>
  <message>
   <source>There is no edition {number} of {name}. There are: {numbers}.</source>
   <translation>Tidak ada edisi {number} dari {name}. Yang ada: {numbers}.</translation>
  </message>
  <message>
   <source>There is no field {name}. There are: {known}.</source>
   <translation>Tidak ada isian {name}. Yang ada: {known}.</translation>
  </message>
  <message>
   <source>There is no folder {path}. Choose another place.</source>
   <translation>Tidak ada folder {path}. Pilih tempat lain.</translation>
  </message>
  <message>
   <source>There is no price of {name}.</source>
   <translation>Tidak ada harga {name}.</translation>
  </message>
  <message>
   <source>There is no price on this day.</source>
   <translation>Tidak ada harga pada hari ini.</translation>
  </message>
  <message>
   <source>There is no print shop {name}. There are: {names}.</source>
   <translation>Tidak ada percetakan {name}. Yang ada: {names}.</translation>
  </message>
  <message>
   <source>There is no room for {name} here: {needed} MB are needed, {free} MB are free. Make room and try again.</source>
   <translation>Tidak ada ruang untuk {name} di sini: perlu {needed} MB, tersedia {free} MB. Kosongkan ruang lalu coba lagi.</translation>
  </message>
  <message>
   <source>There is no shape {name}. There are: {names}.</source>
   <translation>Tidak ada bentuk {name}. Yang ada: {names}.</translation>
  </message>
  <message>
   <source>There is no sheet {name} here. There are: {names}.</source>
   <translation>Tidak ada lembar {name} di sini. Yang ada: {names}.</translation>
  </message>
  <message>
   <source>There is no such copy of {name}. See: jewelcraft backups list.</source>
   <translation>Tidak ada salinan {name} seperti itu. Lihat: jewelcraft backups list.</translation>
  </message>
  <message>
   <source>These are {count} rows. Paste at most {most} at once.</source>
   <translation>Ini {count} baris. Tempel paling banyak {most} sekaligus.</translation>
  </message>
  <message>
   <source>These labels need paper {needed} mm high, but it has {paper} mm.</source>
   <translation>Label ini memerlukan kertas setinggi {needed} mm, tetapi tingginya {paper} mm.</translation>
  </message>
  <message>
   <source>These labels need paper {needed} mm wide, but it has {paper} mm.</source>
   <translation>Label ini memerlukan kertas selebar {needed} mm, tetapi lebarnya {paper} mm.</translation>
  </message>
  <message>
   <source>These lines cannot be read. Copy them again.</source>
   <translation>Baris ini tidak bisa dibaca. Salin lagi.</translation>
  </message>
  <message>
   <source>This backup has no piece {code}.</source>
   <translation>Cadangan ini tidak berisi barang {code}.</translation>
  </message>
  <message>
   <source>This buyer is no longer in the workshop.</source>
   <translation>Pembeli ini tidak ada lagi di bengkel.</translation>
  </message>
  <message>
   <source>This catalog has no pieces yet. Add at least one piece.</source>
   <translation>Katalog ini belum berisi perhiasan. Tambahkan paling sedikit satu.</translation>
  </message>
  <message>
   <source>This catalog has no pieces yet. Add pieces to it first.</source>
   <translation>Katalog ini belum berisi perhiasan. Tambahkan dulu perhiasannya.</translation>
  </message>
  <message>
   <source>This catalog is no longer in the workshop.</source>
   <translation>Katalog ini sudah tidak ada di bengkel.</translation>
  </message>
  <message>
   <source>This colour profile is damaged. Ask the print shop to send it again.</source>
   <translation>Profil warna ini rusak. Minta percetakan mengirimkannya lagi.</translation>
  </message>
  <message>
   <source>This colour profile is for tests: it does not print white as paper and black as black. Ask the print shop for the profile of its press.</source>
   <translation>Profil warna ini untuk uji coba: putih tidak dicetak sebagai kertas dan hitam tidak sebagai hitam. Mintalah profil mesin cetaknya kepada percetakan.</translation>
  </message>
  <message>
   <source>This colour profile is for {space}, not for a press with four inks. Ask the print shop for its CMYK profile.</source>
   <translation>Profil warna ini untuk {space}, bukan untuk mesin cetak empat tinta. Minta profil CMYK kepada percetakan.</translation>
  </message>
  <message>
   <source>This colour profile is of version 4, which PDF/X-1a does not allow. Choose PDF/X-4, or ask the print shop for its profile of version 2.</source>
   <translation>Profil warna ini versi 4, yang tidak boleh di PDF/X-1a. Pilih PDF/X-4, atau mintalah profil versi 2 kepada percetakan.</translation>
  </message>
  <message>
   <source>This colour profile joins two presses. Ask the print shop for the profile of its own press.</source>
   <translation>Profil warna ini menghubungkan dua mesin cetak. Mintalah profil mesin cetaknya sendiri kepada percetakan.</translation>
  </message>
  <message>
   <source>This copy is no longer there. Its stick or folder may have been taken away.</source>
   <translation>Salinan ini sudah tidak ada. Flash disk atau foldernya mungkin dilepas.</translation>
  </message>
  <message>
   <source>This cost sheet was not kept whole. The figures printed from it still stand.</source>
   <translation>Lembar biaya ini tidak tersimpan utuh. Angka yang dicetak darinya tetap berlaku.</translation>
  </message>
  <message>
   <source>This day is yet to come.</source>
   <translation>Hari ini belum tiba.</translation>
  </message>
  <message>
   <source>This edition is not in the workshop.</source>
   <translation>Edisi ini tidak ada di bengkel.</translation>
  </message>
  <message>
   <source>This edition was made by a newer JewelCraft. Install the newest version to print it.</source>
   <translation>Edisi ini dibuat oleh JewelCraft yang lebih baru. Pasang versi terbaru untuk mencetaknya.</translation>
  </message>
  <message>
   <source>This file is no colour profile. Ask the print shop for its ICC profile.</source>
   <translation>Berkas ini bukan profil warna. Minta profil ICC kepada percetakan.</translation>
  </message>
  <message>
   <source>This folder holds the first backups already. Choose a stick or another disk.</source>
   <translation>Folder ini sudah berisi cadangan pertama. Pilih flash disk atau disk lain.</translation>
  </message>
  <message>
   <source>This folder is not complete: entries of {table} have lost what they belong to.</source>
   <translation>Folder ini tidak lengkap: isian {table} kehilangan induknya.</translation>
  </message>
  <message>
   <source>This is a camera's raw file. Export it as JPEG or TIFF with the camera's program and add that.</source>
   <translation>Ini berkas mentah kamera. Ekspor sebagai JPEG atau TIFF dengan program kamera lalu tambahkan.</translation>
  </message>
  <message>
   <source>This is a shortcut, not the picture itself. Add the file that it leads to.</source>
   <translation>Ini pintasan, bukan gambarnya. Tambahkan berkas yang ditujunya.</translation>
  </message>
  <message>
   <source>This is no Excel workbook. Save your list as Excel workbook (.xlsx) or as CSV UTF-8 and choose that.</source>
   <translation>Ini bukan buku kerja Excel. Simpan daftar Anda sebagai buku kerja Excel (.xlsx) atau CSV UTF-8 lalu pilih itu.</translation>
  </message>
  <message>
   <source>This is no recipe of JewelCraft. Copy it again from the picture it was made for.</source>
   <translation>Ini bukan resep JewelCraft. Salin lagi dari gambar tempat resep itu dibuat.</translation>
  </message>
  <message>
   <source>This is not a file that can be opened.</source>
   <translation>Ini bukan berkas yang bisa dibuka.</translation>
  </message>
  <message>
   <source>This is not a picture. Add a JPEG, PNG, WebP, TIFF, BMP, GIF, HEIC, AVIF, PDF or SVG file.</source>
   <translation>Ini bukan gambar. Tambahkan berkas JPEG, PNG, WebP, TIFF, BMP, GIF, HEIC, AVIF, PDF, atau SVG.</translation>
  </message>
  <message>
   <source>This is not a table. Save your list as CSV UTF-8 in your spreadsheet and choose that.</source>
   <translation>Ini bukan tabel. Simpan daftar Anda sebagai CSV UTF-8 di lembar kerja lalu pilih berkas itu.</translation>
  </message>
  <message>
   <source>This is the workshop that is open. Choose the file from the other laptop.</source>
   <translation>Ini bengkel yang sedang terbuka. Pilih berkas dari laptop lain.</translation>
  </message>
  <message>
   <source>This is {what}, not a picture.</source>
   <translation>Ini {what}, bukan gambar.</translation>
  </message>
  <message>
   <source>This is {what}. Export it as JPEG or PNG and add that.</source>
   <translation>Ini {what}. Ekspor sebagai JPEG atau PNG lalu tambahkan.</translation>
  </message>
  <message>
   <source>This name is too long. Use at most {most} letters.</source>
   <translation>Nama ini terlalu panjang. Pakai paling banyak {most} huruf.</translation>
  </message>
  <message>
   <source>This number is too long. Use at most {most} letters.</source>
   <translation>Nomor ini terlalu panjang. Pakai paling banyak {most} huruf.</translation>
  </message>
  <message>
   <source>This photo is no longer in the workshop.</source>
   <translation>Foto ini sudah tidak ada di bengkel.</translation>
  </message>
  <message>
   <source>This piece is no longer in the workshop.</source>
   <translation>Perhiasan ini sudah tidak ada di bengkel.</translation>
  </message>
  <message>
   <source>This price is far from the days around it. Look at its decimal sign.</source>
   <translation>Harga ini jauh dari hari-hari di sekitarnya. Periksa tanda desimalnya.</translation>
  </message>
  <message>
   <source>This price list is no longer in the workshop.</source>
   <translation>Daftar harga ini tidak ada lagi di bengkel.</translation>
  </message>
  <message>
   <source>This profile comes with the program. Copy it and change the copy.</source>
   <translation>Profil ini bawaan program. Salin dan ubah salinannya.</translation>
  </message>
  <message>
   <source>This quotation has no pieces yet. Add pieces to it first.</source>
   <translation>Penawaran ini belum berisi perhiasan. Tambahkan perhiasan dahulu.</translation>
  </message>
  <message>
   <source>This quotation is no longer in the workshop.</source>
   <translation>Penawaran ini tidak ada lagi di bengkel.</translation>
  </message>
  <message>
   <source>This rate is no longer in the workshop.</source>
   <translation>Harga ini sudah tidak ada di bengkel.</translation>
  </message>
  <message>
   <source>This recipe is too long to be one.</source>
   <translation>Resep ini terlalu panjang.</translation>
  </message>
  <message>
   <source>This row adds others up.</source>
   <translation>Baris ini menjumlahkan baris lain.</translation>
  </message>
  <message>
   <source>This row has no name.</source>
   <translation>Baris ini tidak bernama.</translation>
  </message>
  <message>
   <source>This table has no column of prices named {name}. There are: {known}.</source>
   <translation>Tabel ini tidak punya kolom harga bernama {name}. Yang ada: {known}.</translation>
  </message>
  <message>
   <source>This template is no longer in the workshop.</source>
   <translation>Templat ini tidak ada lagi di bengkel.</translation>
  </message>
  <message>
   <source>This version of the picture is no longer in the workshop.</source>
   <translation>Versi gambar ini tidak ada lagi di bengkel.</translation>
  </message>
  <message>
   <source>This workshop is already open in another window. Close {name} there, or open it here to look only.</source>
   <translation>Bengkel ini sudah terbuka di jendela lain. Tutup {name} di sana, atau buka di sini untuk melihat saja.</translation>
  </message>
  <message>
   <source>This workshop is open to look only, so nothing was changed. Close the other window or copy the file to a folder of your own, then open it again.</source>
   <translation>Bengkel ini dibuka untuk dilihat saja, jadi tidak ada yang diubah. Tutup jendela lain atau salin berkasnya ke folder Anda sendiri, lalu buka lagi.</translation>
  </message>
  <message>
   <source>This workshop lies in a folder of {program}. Keep the workshop itself in Documents and choose the {program} folder as the second place for backups: a file that is copied while you work can be spoilt.</source>
   <translation>Bengkel ini berada di folder {program}. Simpan bengkelnya di Dokumen dan pilih folder {program} sebagai tempat kedua cadangan: berkas yang disalin saat Anda bekerja bisa rusak.</translation>
  </message>
  <message>
   <source>This workshop lies on another computer. It is opened in a safer, slower way; never open it on two computers at once, and make backups on this one.</source>
   <translation>Bengkel ini berada di komputer lain. Bengkel dibuka dengan cara yang lebih aman tetapi lebih lambat; jangan buka di dua komputer sekaligus, dan buat cadangan di komputer ini.</translation>
  </message>
  <message>
   <source>Two quantity prices start at the same quantity. Keep one of them.</source>
   <translation>Dua harga jumlah mulai dari jumlah yang sama. Simpan salah satu.</translation>
  </message>
  <message>
   <source>Type a code for the piece, for example {example}.</source>
   <translation>Ketik kode perhiasan, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a name for the price list, for example {example}.</source>
   <translation>Ketik nama daftar harga, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a name for the template, for example {example}.</source>
   <translation>Ketik nama templat, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a number above zero.</source>
   <translation>Ketik angka di atas nol.</translation>
  </message>
  <message>
   <source>Type a number for the quotation, for example {example}.</source>
   <translation>Ketik nomor penawaran, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a number, for example {example}.</source>
   <translation>Ketik angka, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type a price above zero for {name}.</source>
   <translation>Ketik harga di atas nol untuk {name}.</translation>
  </message>
  <message>
   <source>Type a price above zero.</source>
   <translation>Ketik harga di atas nol.</translation>
  </message>
  <message>
   <source>Type a weight above zero.</source>
   <translation>Ketik berat di atas nol.</translation>
  </message>
  <message>
   <source>Type a whole number.</source>
   <translation>Ketik bilangan bulat.</translation>
  </message>
  <message>
   <source>Type how many of {code} are quoted, 1 or more.</source>
   <translation>Ketik berapa {code} yang ditawarkan, 1 atau lebih.</translation>
  </message>
  <message>
   <source>Type how many of {code} the set holds, 1 or more.</source>
   <translation>Ketik berapa {code} dalam set, 1 atau lebih.</translation>
  </message>
  <message>
   <source>Type the buyer's name or company.</source>
   <translation>Ketik nama atau perusahaan pembeli.</translation>
  </message>
  <message>
   <source>Type the fineness of {name} between 1 and 1000, for example 925.</source>
   <translation>Ketik kadar {name} antara 1 dan 1000, misalnya 925.</translation>
  </message>
  <message>
   <source>Type the fineness of {name} between 1 and 1000, for example 965.</source>
   <translation>Ketik kadar {name} antara 1 dan 1000, misalnya 965.</translation>
  </message>
  <message>
   <source>Type the ring sizes to compare, for example {example}.</source>
   <translation>Ketik ukuran cincin yang dibandingkan, misalnya {example}.</translation>
  </message>
  <message>
   <source>Type the time as {hours}, {clock} or {minutes}.</source>
   <translation>Ketik waktu seperti {hours}, {clock}, atau {minutes}.</translation>
  </message>
  <message>
   <source>Type what a usual order is worth, so that the costs of its shipment can be shared out.</source>
   <translation>Ketik nilai pesanan biasa, agar biaya pengirimannya dapat dibagi.</translation>
  </message>
  <message>
   <source>Type what the price is for.</source>
   <translation>Ketik harga ini untuk apa.</translation>
  </message>
  <message>
   <source>Type zero or more.</source>
   <translation>Ketik nol atau lebih.</translation>
  </message>
  <message>
   <source>Version of a picture deleted</source>
   <translation>Versi gambar dihapus</translation>
  </message>
  <message>
   <source>Version of a picture renamed</source>
   <translation>Versi gambar diganti namanya</translation>
  </message>
  <message>
   <source>What the disk had altered was fetched from a backup</source>
   <translation>Yang diubah disk diambil kembali dari cadangan</translation>
  </message>
  <message>
   <source>Wholesale adds {percent} %: {cost} × (1 + {percent} %) = {wholesale}.</source>
   <translation>Grosir menambah {percent} %: {cost} × (1 + {percent} %) = {wholesale}.</translation>
  </message>
  <message>
   <source>Wholesale is ({terms}) × {factor} = {wholesale}.</source>
   <translation>Harga grosir ({terms}) × {factor} = {wholesale}.</translation>
  </message>
  <message>
   <source>Wholesale is {terms} = {wholesale}.</source>
   <translation>Harga grosir {terms} = {wholesale}.</translation>
  </message>
  <message>
   <source>Wholesale leaves a margin of {percent} %: {cost} ÷ (1 − {percent} %) = {wholesale}.</source>
   <translation>Grosir menyisakan margin {percent} %: {cost} ÷ (1 − {percent} %) = {wholesale}.</translation>
  </message>
  <message>
   <source>With its solder this part is {fineness} ‰, less than the mark {mark} says.</source>
   <translation>Dengan patrinya bagian ini {fineness} ‰, kurang dari yang disebut cap {mark}.</translation>
  </message>
  <message>
   <source>With {extra} paid besides that is {total}.</source>
   <translation>Ditambah {extra} menjadi {total}.</translation>
  </message>
  <message>
   <source>Work is counted in hours, pieces, stones or grams, not in {unit}.</source>
   <translation>Pekerjaan dihitung per jam, buah, batu atau gram, bukan {unit}.</translation>
  </message>
  <message>
   <source>Workshop settings changed</source>
   <translation>Pengaturan bengkel diubah</translation>
  </message>
  <message>
   <source>a 3D model</source>
   <translation>model 3D</translation>
  </message>
  <message>
   <source>a JPEG XL picture</source>
   <translation>gambar JPEG XL</translation>
  </message>
  <message>
   <source>a Photoshop file</source>
   <translation>berkas Photoshop</translation>
  </message>
  <message>
   <source>a PostScript drawing</source>
   <translation>gambar PostScript</translation>
  </message>
  <message>
   <source>a PowerPoint file</source>
   <translation>berkas PowerPoint</translation>
  </message>
  <message>
   <source>a Windows drawing</source>
   <translation>gambar Windows</translation>
  </message>
  <message>
   <source>a Word document</source>
   <translation>dokumen Word</translation>
  </message>
  <message>
   <source>a database file</source>
   <translation>berkas basis data</translation>
  </message>
  <message>
   <source>a packed archive</source>
   <translation>arsip terkompres</translation>
  </message>
  <message>
   <source>a page of a layout program</source>
   <translation>halaman dari program tata letak</translation>
  </message>
  <message>
   <source>a painting program's own file</source>
   <translation>berkas khusus program lukis</translation>
  </message>
  <message>
   <source>a picture of a kind that few programs read</source>
   <translation>gambar jenis yang jarang dapat dibaca program</translation>
  </message>
  <message>
   <source>a piece of the set that was deleted</source>
   <translation>perhiasan dalam set yang telah dihapus</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>program</translation>
  </message>
  <message>
   <source>a sound file</source>
   <translation>berkas suara</translation>
  </message>
  <message>
   <source>a text file</source>
   <translation>berkas teks</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>video</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>halaman web</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>arsip zip</translation>
  </message>
  <message>
   <source>among these files</source>
   <translation>di antara berkas ini</translation>
  </message>
  <message>
   <source>an Excel workbook</source>
   <translation>buku kerja Excel</translation>
  </message>
  <message>
   <source>an Office document</source>
   <translation>dokumen Office</translation>
  </message>
  <message>
   <source>an OpenDocument file</source>
   <translation>berkas OpenDocument</translation>
  </message>
  <message>
   <source>area of {metal} plating</source>
   <translation>luas sepuhan {metal}</translation>
  </message>
  <message>
   <source>as its price list</source>
   <translation>menurut daftar harganya</translation>
  </message>
  <message>
   <source>as listed</source>
   <translation>sesuai daftar</translation>
  </message>
  <message>
   <source>as the workshop</source>
   <translation>seperti bengkel</translation>
  </message>
  <message>
   <source>baguette</source>
   <translation>baguette</translation>
  </message>
  <message>
   <source>baht-weight</source>
   <translation>berat baht</translation>
  </message>
  <message>
   <source>bar</source>
   <translation>batang</translation>
  </message>
  <message>
   <source>bead</source>
   <translation>manik</translation>
  </message>
  <message>
   <source>bezel</source>
   <translation>bezel</translation>
  </message>
  <message>
   <source>brass</source>
   <translation>kuningan</translation>
  </message>
  <message>
   <source>breakage of {stone} between 0 and 100 %</source>
   <translation>pecah {stone} antara 0 dan 100 %</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>perunggu</translation>
  </message>
  <message>
   <source>cabochon</source>
   <translation>kabosyon</translation>
  </message>
  <message>
   <source>carat</source>
   <translation>karat</translation>
  </message>
  <message>
   <source>carat weight of {stone}</source>
   <translation>berat karat {stone}</translation>
  </message>
  <message>
   <source>casting rate of {caster} for {alloy}</source>
   <translation>tarif cor {caster} untuk {alloy}</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>kanal</translation>
  </message>
  <message>
   <source>cm²</source>
   <translation>cm²</translation>
  </message>
  <message>
   <source>copper</source>
   <translation>tembaga</translation>
  </message>
  <message>
   <source>cost x 2</source>
   <translation>biaya x 2</translation>
  </message>
  <message>
   <source>cost x 3, a margin of 66.7 %</source>
   <translation>biaya x 3, margin 66.7 %</translation>
  </message>
  <message>
   <source>credit at {percent} %</source>
   <translation>dikurangi {percent} %</translation>
  </message>
  <message>
   <source>cushion</source>
   <translation>cushion</translation>
  </message>
  <message>
   <source>density of {metal}</source>
   <translation>massa jenis {metal}</translation>
  </message>
  <message>
   <source>emerald cut</source>
   <translation>potongan emerald</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>perkiraan</translation>
  </message>
  <message>
   <source>exchange rate from {base} to {quote}</source>
   <translation>kurs {base} ke {quote}</translation>
  </message>
  <message>
   <source>fineness of the solder</source>
   <translation>kadar patri</translation>
  </message>
  <message>
   <source>flag= wants one number, as {example}.</source>
   <translation>flag= memerlukan satu angka, seperti {example}.</translation>
  </message>
  <message>
   <source>flush</source>
   <translation>tanam rata</translation>
  </message>
  <message>
   <source>for this piece alone</source>
   <translation>hanya untuk perhiasan ini</translation>
  </message>
  <message>
   <source>glued</source>
   <translation>lem</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>emas</translation>
  </message>
  <message>
   <source>grain</source>
   <translation>grain</translation>
  </message>
  <message>
   <source>gram</source>
   <translation>gram</translation>
  </message>
  <message>
   <source>grams for {operation}</source>
   <translation>gram untuk {operation}</translation>
  </message>
  <message>
   <source>h</source>
   <translation>j</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>hati</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>jam</translation>
  </message>
  <message>
   <source>hourly rate for {operation}</source>
   <translation>tarif per jam untuk {operation}</translation>
  </message>
  <message>
   <source>in the Inbox</source>
   <translation>di Kotak masuk</translation>
  </message>
  <message>
   <source>invisible</source>
   <translation>tak terlihat</translation>
  </message>
  <message>
   <source>joint</source>
   <translation>sambungan</translation>
  </message>
  <message>
   <source>kilogram</source>
   <translation>kilogram</translation>
  </message>
  <message>
   <source>labour</source>
   <translation>upah</translation>
  </message>
  <message>
   <source>learning of {operation} between 50 and 100 %</source>
   <translation>latihan {operation} antara 50 dan 100 %</translation>
  </message>
  <message>
   <source>liang</source>
   <translation>liang</translation>
  </message>
  <message>
   <source>loss of {alloy} between 0 and 100 %</source>
   <translation>susut {alloy} antara 0 dan 100 %</translation>
  </message>
  <message>
   <source>lot</source>
   <translation>partai</translation>
  </message>
  <message>
   <source>margin {percent} %</source>
   <translation>margin {percent} %</translation>
  </message>
  <message>
   <source>markup {percent} %</source>
   <translation>markup {percent} %</translation>
  </message>
  <message>
   <source>marquise</source>
   <translation>marquise</translation>
  </message>
  <message>
   <source>metal</source>
   <translation>logam</translation>
  </message>
  <message>
   <source>micro-pavé</source>
   <translation>mikro-pavé</translation>
  </message>
  <message>
   <source>milligram</source>
   <translation>miligram</translation>
  </message>
  <message>
   <source>min</source>
   <translation>mnt</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>menit</translation>
  </message>
  <message>
   <source>minutes for {operation}</source>
   <translation>menit untuk {operation}</translation>
  </message>
  <message>
   <source>momme</source>
   <translation>momme</translation>
  </message>
  <message>
   <source>nickel</source>
   <translation>nikel</translation>
  </message>
  <message>
   <source>number of joints for {operation}</source>
   <translation>jumlah sambungan untuk {operation}</translation>
  </message>
  <message>
   <source>number of pieces for {operation}</source>
   <translation>jumlah perhiasan untuk {operation}</translation>
  </message>
  <message>
   <source>number of stones for {operation}</source>
   <translation>jumlah batu untuk {operation}</translation>
  </message>
  <message>
   <source>number of {stone}</source>
   <translation>jumlah {stone}</translation>
  </message>
  <message>
   <source>of the direct cost</source>
   <translation>dari biaya langsung</translation>
  </message>
  <message>
   <source>of the labour</source>
   <translation>dari ongkos kerja</translation>
  </message>
  <message>
   <source>of the pieces fail</source>
   <translation>barang gagal</translation>
  </message>
  <message>
   <source>once for {count} pieces</source>
   <translation>sekali untuk {count} perhiasan</translation>
  </message>
  <message>
   <source>ounce</source>
   <translation>ons</translation>
  </message>
  <message>
   <source>oval</source>
   <translation>oval</translation>
  </message>
  <message>
   <source>overhead</source>
   <translation>biaya tetap</translation>
  </message>
  <message>
   <source>palladium</source>
   <translation>paladium</translation>
  </message>
  <message>
   <source>parts of the piece</source>
   <translation>bagian perhiasan</translation>
  </message>
  <message>
   <source>pavé</source>
   <translation>pavé</translation>
  </message>
  <message>
   <source>pc</source>
   <translation>bh</translation>
  </message>
  <message>
   <source>pear</source>
   <translation>tetes air</translation>
  </message>
  <message>
   <source>pearl grain</source>
   <translation>grain mutiara</translation>
  </message>
  <message>
   <source>pennyweight</source>
   <translation>pennyweight</translation>
  </message>
  <message>
   <source>per bench hour</source>
   <translation>per jam kerja</translation>
  </message>
  <message>
   <source>per gram</source>
   <translation>per gram</translation>
  </message>
  <message>
   <source>per gram given out</source>
   <translation>per gram yang dikeluarkan</translation>
  </message>
  <message>
   <source>per joint</source>
   <translation>per sambungan</translation>
  </message>
  <message>
   <source>per piece</source>
   <translation>per perhiasan</translation>
  </message>
  <message>
   <source>per stone</source>
   <translation>per batu</translation>
  </message>
  <message>
   <source>piece</source>
   <translation>buah</translation>
  </message>
  <message>
   <source>planned {time}</source>
   <translation>rencana {time}</translation>
  </message>
  <message>
   <source>planned {time} · took {took}</source>
   <translation>rencana {time} · nyata {took}</translation>
  </message>
  <message>
   <source>platinum</source>
   <translation>platina</translation>
  </message>
  <message>
   <source>point</source>
   <translation>poin</translation>
  </message>
  <message>
   <source>pound</source>
   <translation>pon</translation>
  </message>
  <message>
   <source>price of {metal} plating</source>
   <translation>harga sepuhan {metal}</translation>
  </message>
  <message>
   <source>price of {name}</source>
   <translation>harga {name}</translation>
  </message>
  <message>
   <source>price of {stone}</source>
   <translation>harga {stone}</translation>
  </message>
  <message>
   <source>price per gram of {name}</source>
   <translation>harga per gram {name}</translation>
  </message>
  <message>
   <source>princess</source>
   <translation>princess</translation>
  </message>
  <message>
   <source>prong</source>
   <translation>cakar</translation>
  </message>
  <message>
   <source>quantity of {name}</source>
   <translation>jumlah {name}</translation>
  </message>
  <message>
   <source>rate of {worker} for {operation}</source>
   <translation>tarif {worker} untuk {operation}</translation>
  </message>
  <message>
   <source>rate per gram for {operation}</source>
   <translation>tarif per gram untuk {operation}</translation>
  </message>
  <message>
   <source>rate per joint for {operation}</source>
   <translation>tarif per sambungan untuk {operation}</translation>
  </message>
  <message>
   <source>rate per piece for {operation}</source>
   <translation>tarif per perhiasan untuk {operation}</translation>
  </message>
  <message>
   <source>rate per stone for {operation}</source>
   <translation>tarif per batu untuk {operation}</translation>
  </message>
  <message>
   <source>rectangle</source>
   <translation>persegi panjang</translation>
  </message>
  <message>
   <source>rejects between 0 and 100 %</source>
   <translation>barang gagal antara 0 dan 100 %</translation>
  </message>
  <message>
   <source>returned filings of {alloy} between 0 and 100 %</source>
   <translation>serbuk kembali {alloy} antara 0 dan 100 %</translation>
  </message>
  <message>
   <source>rhodium</source>
   <translation>rodium</translation>
  </message>
  <message>
   <source>round</source>
   <translation>bulat</translation>
  </message>
  <message>
   <source>run</source>
   <translation>kali</translation>
  </message>
  <message>
   <source>ruthenium</source>
   <translation>rutenium</translation>
  </message>
  <message>
   <source>salueng</source>
   <translation>salueng</translation>
  </message>
  <message>
   <source>set in wax</source>
   <translation>pasang di lilin</translation>
  </message>
  <message>
   <source>set-up of {operation}</source>
   <translation>persiapan {operation}</translation>
  </message>
  <message>
   <source>setting rate for {setting}</source>
   <translation>tarif pemasangan {setting}</translation>
  </message>
  <message>
   <source>setting rate for {setting} {size}</source>
   <translation>tarif pemasangan {setting} {size}</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>perak</translation>
  </message>
  <message>
   <source>sprue and its remelt loss</source>
   <translation>saluran cor dan susut lebur ulangnya</translation>
  </message>
  <message>
   <source>square</source>
   <translation>persegi</translation>
  </message>
  <message>
   <source>square centimetre</source>
   <translation>sentimeter persegi</translation>
  </message>
  <message>
   <source>stone</source>
   <translation>batu</translation>
  </message>
  <message>
   <source>stones</source>
   <translation>batu</translation>
  </message>
  <message>
   <source>stones in the lot of {stone}</source>
   <translation>jumlah batu dalam partai {stone}</translation>
  </message>
  <message>
   <source>strand</source>
   <translation>untai</translation>
  </message>
  <message>
   <source>strands of {stone}</source>
   <translation>untai {stone}</translation>
  </message>
  <message>
   <source>tael</source>
   <translation>tael</translation>
  </message>
  <message>
   <source>tahil</source>
   <translation>tahil</translation>
  </message>
  <message>
   <source>tension</source>
   <translation>jepit</translation>
  </message>
  <message>
   <source>the rest</source>
   <translation>lainnya</translation>
  </message>
  <message>
   <source>thickness of {metal} plating</source>
   <translation>tebal sepuhan {metal}</translation>
  </message>
  <message>
   <source>tola</source>
   <translation>tola</translation>
  </message>
  <message>
   <source>took {time}</source>
   <translation>nyata {time}</translation>
  </message>
  <message>
   <source>triangle</source>
   <translation>segitiga</translation>
  </message>
  <message>
   <source>troy ounce</source>
   <translation>troy ounce</translation>
  </message>
  <message>
   <source>unit of {name}</source>
   <translation>satuan {name}</translation>
  </message>
  <message>
   <source>weight of the solder</source>
   <translation>berat patri</translation>
  </message>
  <message>
   <source>weight of {alloy}</source>
   <translation>berat {alloy}</translation>
  </message>
  <message>
   <source>weight, density and thickness of the metal under {metal} plating</source>
   <translation>berat, massa jenis, dan tebal logam di bawah lapisan {metal}</translation>
  </message>
  <message>
   <source>with {code}</source>
   <translation>pada {code}</translation>
  </message>
  <message>
   <source>{alloy} alloy</source>
   <translation>paduan {alloy}</translation>
  </message>
  <message>
   <source>{alloy} has no density. Enter it under Rates.</source>
   <translation>{alloy} belum punya massa jenis. Isi di Harga.</translation>
  </message>
  <message>
   <source>{alloy} is {purity} % of {fine} and {rest} % of {master} for what is alloyed in: {price} per gram.</source>
   <translation>{alloy} adalah {purity} % dari {fine} dan {rest} % dari {master} untuk campurannya: {price} per gram.</translation>
  </message>
  <message>
   <source>{alloy} is {purity} % of {fine}, {rest} % of {master} for what is alloyed in, and {fee} for alloying: {price} per gram.</source>
   <translation>{alloy} adalah {purity} % dari {fine}, {rest} % dari {master} untuk campurannya, ditambah {fee} ongkos campur: {price} per gram.</translation>
  </message>
  <message>
   <source>{alloy} is {purity} % pure: {price} per gram.</source>
   <translation>{alloy} berkadar {purity} %: {price} per gram.</translation>
  </message>
  <message>
   <source>{alloy} {grams} g</source>
   <translation>{alloy} {grams} g</translation>
  </message>
  <message>
   <source>{area} cm²</source>
   <translation>{area} cm²</translation>
  </message>
  <message>
   <source>{area} cm² × {thickness} µm</source>
   <translation>{area} cm² × {thickness} µm</translation>
  </message>
  <message>
   <source>{area} cm² × {thickness} µm × {density} g/cm³ are {weight} of {metal}.</source>
   <translation>{area} cm² × {thickness} µm × {density} g/cm³ adalah {weight} {metal}.</translation>
  </message>
  <message>
   <source>{carat} ct</source>
   <translation>{carat} ct</translation>
  </message>
  <message>
   <source>{carat} ct of {kind} was read as the weight of all {count} together.</source>
   <translation>{carat} ct {kind} dibaca sebagai berat semua {count} batu bersama.</translation>
  </message>
  <message>
   <source>{code} added</source>
   <translation>{code} ditambahkan</translation>
  </message>
  <message>
   <source>{code} belongs to a set, so it cannot be a set itself.</source>
   <translation>{code} bagian dari set, jadi tidak dapat menjadi set.</translation>
  </message>
  <message>
   <source>{code} belongs to the set {set_code}. Take it out of the set first, or delete the set too.</source>
   <translation>{code} bagian dari set {set_code}. Keluarkan dari set dahulu, atau hapus juga setnya.</translation>
  </message>
  <message>
   <source>{code} cannot be sent: it has no pieces yet.</source>
   <translation>{code} tidak dapat dikirim: belum berisi perhiasan.</translation>
  </message>
  <message>
   <source>{code} cannot be sent: {names} has no price yet.</source>
   <translation>{code} tidak dapat dikirim: {names} belum punya harga.</translation>
  </message>
  <message>
   <source>{code} changed</source>
   <translation>{code} diubah</translation>
  </message>
  <message>
   <source>{code} has no metal to change.</source>
   <translation>{code} tidak punya logam untuk diganti.</translation>
  </message>
  <message>
   <source>{code} has no pictures yet. Add its sketches and photos first.</source>
   <translation>{code} belum punya gambar. Tambahkan sketsa dan fotonya dulu.</translation>
  </message>
  <message>
   <source>{code} has no price yet. Missing: {rates}.</source>
   <translation>{code} belum punya harga. Belum ada: {rates}.</translation>
  </message>
  <message>
   <source>{code} has no price yet. Nothing of its cost is entered.</source>
   <translation>{code} belum punya harga. Biayanya belum diisi.</translation>
  </message>
  <message>
   <source>{code} has no ring size. Enter the size that was weighed.</source>
   <translation>{code} tidak punya ukuran cincin. Isi ukuran yang ditimbang.</translation>
  </message>
  <message>
   <source>{code} has {count} pictures in this catalog. Choose one of them.</source>
   <translation>{code} punya {count} gambar di katalog ini. Pilih salah satunya.</translation>
  </message>
  <message>
   <source>{code} is a set. A set holds single pieces only.</source>
   <translation>{code} adalah set. Set hanya memuat perhiasan tunggal.</translation>
  </message>
  <message>
   <source>{code} is below cost: each piece costs {cost} and {kept} of its price is kept.</source>
   <translation>{code} di bawah biaya: tiap buah biayanya {cost} dan dari harganya tersisa {kept}.</translation>
  </message>
  <message>
   <source>{code} is in the Trash but still counts in this set. Take it out of the set, or put it back.</source>
   <translation>{code} ada di Tempat Sampah tetapi masih dihitung dalam set ini. Keluarkan dari set, atau kembalikan.</translation>
  </message>
  <message>
   <source>{code} is in the set already. Change its number instead.</source>
   <translation>{code} sudah ada dalam set. Ubah saja jumlahnya.</translation>
  </message>
  <message>
   <source>{code} is not among the pieces of this document.</source>
   <translation>{code} tidak termasuk perhiasan dokumen ini.</translation>
  </message>
  <message>
   <source>{code} is not in the catalog {name}.</source>
   <translation>{code} tidak ada di katalog {name}.</translation>
  </message>
  <message>
   <source>{code} is priced at the rates of {day}, the other pieces at those of {other}.</source>
   <translation>{code} dihitung dengan harga tanggal {day}, barang lainnya dengan harga tanggal {other}.</translation>
  </message>
  <message>
   <source>{code} is retired. Take it out, or a buyer may order what you no longer make.</source>
   <translation>{code} sudah tidak dibuat lagi. Keluarkan, agar pembeli tidak memesan yang tidak lagi Anda buat.</translation>
  </message>
  <message>
   <source>{code} is sold below cost.</source>
   <translation>{code} dijual di bawah biaya.</translation>
  </message>
  <message>
   <source>{code} loses metal in several steps. Change those on its page, or leave the piece out.</source>
   <translation>Logam {code} susut dalam beberapa langkah. Ubah di halamannya, atau jangan sertakan perhiasan itu.</translation>
  </message>
  <message>
   <source>{code} made in another alloy or size</source>
   <translation>{code} dibuat dalam paduan atau ukuran lain</translation>
  </message>
  <message>
   <source>{code} stays as quoted: the piece was deleted and its cost sheet is lost. Type a price for it.</source>
   <translation>{code} tetap seperti yang ditawarkan: barangnya sudah dihapus dan lembar biayanya hilang. Ketik harganya.</translation>
  </message>
  <message>
   <source>{code} stays as quoted: the price list needs the {names}, which is not known for {day}. Enter it under Rates for that day and choose the list again, use today's rates, or type a price.</source>
   <translation>{code} tetap seperti yang ditawarkan: daftar harga ini memerlukan {names}, yang tidak diketahui untuk tanggal {day}. Masukkan di bawah Harga untuk tanggal itu lalu pilih daftarnya lagi, pakai harga hari ini, atau ketik harganya.</translation>
  </message>
  <message>
   <source>{code} was accepted. Copy it to quote anew, or set it back to sent first.</source>
   <translation>{code} sudah disetujui. Salin untuk menawarkan lagi, atau kembalikan ke terkirim dahulu.</translation>
  </message>
  <message>
   <source>{code}, a set inside a set</source>
   <translation>{code}, set di dalam set</translation>
  </message>
  <message>
   <source>{code}: a text is longer than its place. It is printed whole behind the pieces.</source>
   <translation>{code}: sebuah teks lebih panjang daripada tempatnya. Teks itu dicetak utuh di belakang perhiasan.</translation>
  </message>
  <message>
   <source>{code}: bars cannot write this code; the square code stands alone.</source>
   <translation>{code}: kode batang tidak dapat menulis kode ini; hanya kode persegi yang dicetak.</translation>
  </message>
  <message>
   <source>{code}: it has no title yet; its code is printed.</source>
   <translation>{code}: belum punya judul; kodenya yang dicetak.</translation>
  </message>
  <message>
   <source>{code}: its square code needs {size} mm to be read, and is left out. Choose a larger label, or let the code say less.</source>
   <translation>{code}: kode perseginya perlu {size} mm agar terbaca, jadi tidak dicetak. Pilih label yang lebih besar, atau persingkat isi kode.</translation>
  </message>
  <message>
   <source>{code}: no font shows {signs}. Replace them.</source>
   <translation>{code}: tidak ada huruf yang menampilkan {signs}. Gantilah.</translation>
  </message>
  <message>
   <source>{code}: no story in {language} yet.</source>
   <translation>{code}: belum ada cerita dalam {language}.</translation>
  </message>
  <message>
   <source>{code}: no story in {language} yet; the one in {other} is printed.</source>
   <translation>{code}: ceritanya belum ada dalam {language}; yang dicetak versi {other}.</translation>
  </message>
  <message>
   <source>{code}: no title in {language} yet.</source>
   <translation>{code}: belum ada judul dalam {language}.</translation>
  </message>
  <message>
   <source>{code}: no title in {language} yet; the one in {other} is printed.</source>
   <translation>{code}: belum ada judul dalam {language}; judul dalam {other} yang dicetak.</translation>
  </message>
  <message>
   <source>{code}: not all of it fits a label of this size. Choose a larger one.</source>
   <translation>{code}: tidak semuanya muat pada label sebesar ini. Pilih yang lebih besar.</translation>
  </message>
  <message>
   <source>{code}: on {day} there was no price of {names} yet; that of {newest} was taken.</source>
   <translation>{code}: pada {day} harga {names} belum ada; dipakai harga tanggal {newest}.</translation>
  </message>
  <message>
   <source>{code}: state how the {stone} was treated, or that it is untreated.</source>
   <translation>{code}: sebutkan perlakuan pada {stone}, atau bahwa tanpa perlakuan.</translation>
  </message>
  <message>
   <source>{code}: state whether the {stone} is natural, laboratory-grown, treated or imitation.</source>
   <translation>{code}: sebutkan apakah {stone} alami, buatan laboratorium, diolah, atau imitasi.</translation>
  </message>
  <message>
   <source>{code}: the picture {name} is damaged in this file, so the piece is left out.</source>
   <translation>{code}: gambar {name} rusak dalam berkas ini, jadi perhiasannya ditinggalkan.</translation>
  </message>
  <message>
   <source>{code}: the smallest order is {least} pieces, {quantity} are quoted.</source>
   <translation>{code}: pesanan minimum {least} buah, yang ditawarkan {quantity}.</translation>
  </message>
  <message>
   <source>{code}: this Burmese is typed in Zawgyi and prints garbled. Convert it to Unicode.</source>
   <translation>{code}: teks Burma ini diketik dengan Zawgyi dan akan tercetak kacau. Ubah ke Unicode.</translation>
  </message>
  <message>
   <source>{cost} ÷ {count} pieces</source>
   <translation>{cost} ÷ {count} perhiasan</translation>
  </message>
  <message>
   <source>{cost} ÷ {count} pieces = {amount}.</source>
   <translation>{cost} ÷ {count} perhiasan = {amount}.</translation>
  </message>
  <message>
   <source>{count} alloys entered</source>
   <translation>{count} paduan dimasukkan</translation>
  </message>
  <message>
   <source>{count} alloys saved</source>
   <translation>{count} paduan diselamatkan</translation>
  </message>
  <message>
   <source>{count} baht</source>
   <translation>{count} baht</translation>
  </message>
  <message>
   <source>{count} candareen</source>
   <translation>{count} candareen</translation>
  </message>
  <message>
   <source>{count} catalogs saved</source>
   <translation>{count} katalog diselamatkan</translation>
  </message>
  <message>
   <source>{count} chi</source>
   <translation>{count} chi</translation>
  </message>
  <message>
   <source>{count} damloeng</source>
   <translation>{count} damloeng</translation>
  </message>
  <message>
   <source>{count} dwt</source>
   <translation>{count} dwt</translation>
  </message>
  <message>
   <source>{count} entries of {table} have lost what they belong to ({parent}).</source>
   <translation>{count} isian {table} kehilangan induknya ({parent}).</translation>
  </message>
  <message>
   <source>{count} fen</source>
   <translation>{count} fen</translation>
  </message>
  <message>
   <source>{count} gr</source>
   <translation>{count} gr</translation>
  </message>
  <message>
   <source>{count} hoon</source>
   <translation>{count} hoon</translation>
  </message>
  <message>
   <source>{count} hun</source>
   <translation>{count} hun</translation>
  </message>
  <message>
   <source>{count} kati</source>
   <translation>{count} kati</translation>
  </message>
  <message>
   <source>{count} kyattha</source>
   <translation>{count} kyattha</translation>
  </message>
  <message>
   <source>{count} li</source>
   <translation>{count} li</translation>
  </message>
  <message>
   <source>{count} liang</source>
   <translation>{count} liang</translation>
  </message>
  <message>
   <source>{count} luong</source>
   <translation>{count} luong</translation>
  </message>
  <message>
   <source>{count} ly</source>
   <translation>{count} ly</translation>
  </message>
  <message>
   <source>{count} mace</source>
   <translation>{count} mace</translation>
  </message>
  <message>
   <source>{count} mayam</source>
   <translation>{count} mayam</translation>
  </message>
  <message>
   <source>{count} of it in the set: {count} × {each} = {amount}.</source>
   <translation>{count} buah dalam set: {count} × {each} = {amount}.</translation>
  </message>
  <message>
   <source>{count} originals shown again</source>
   <translation>{count} gambar asli ditampilkan lagi</translation>
  </message>
  <message>
   <source>{count} ozt</source>
   <translation>{count} ozt</translation>
  </message>
  <message>
   <source>{count} pe</source>
   <translation>{count} pe</translation>
  </message>
  <message>
   <source>{count} phan</source>
   <translation>{count} phan</translation>
  </message>
  <message>
   <source>{count} photos saved</source>
   <translation>{count} foto diselamatkan</translation>
  </message>
  <message>
   <source>{count} pictures are called {name}. Give the id, as the command photos list shows it.</source>
   <translation>{count} gambar bernama {name}. Berikan id-nya, seperti ditunjukkan perintah photos list.</translation>
  </message>
  <message>
   <source>{count} pictures cannot be read any more and were left out: {names}. All others are written. Check the workshop under Settings: they may be fetched back from a backup.</source>
   <translation>{count} gambar tidak dapat dibaca lagi dan dilewati: {names}. Semua yang lain sudah ditulis. Periksa bengkel di Pengaturan: gambar itu mungkin dapat diambil kembali dari cadangan.</translation>
  </message>
  <message>
   <source>{count} pictures deleted</source>
   <translation>{count} gambar dihapus</translation>
  </message>
  <message>
   <source>{count} pictures edited</source>
   <translation>{count} gambar disunting</translation>
  </message>
  <message>
   <source>{count} pictures moved</source>
   <translation>{count} gambar dipindahkan</translation>
  </message>
  <message>
   <source>{count} pictures moved to Trash</source>
   <translation>{count} gambar dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>{count} pictures of the row could not be read.</source>
   <translation>{count} gambar di baris ini tidak bisa dibaca.</translation>
  </message>
  <message>
   <source>{count} pictures sorted</source>
   <translation>{count} gambar dipilah</translation>
  </message>
  <message>
   <source>{count} pictures taken out of Trash</source>
   <translation>{count} gambar dikeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>{count} pieces archived</source>
   <translation>{count} perhiasan diarsipkan</translation>
  </message>
  <message>
   <source>{count} pieces brought in from a bundle</source>
   <translation>{count} perhiasan dibawa masuk dari berkas laptop lain</translation>
  </message>
  <message>
   <source>{count} pieces copied</source>
   <translation>{count} perhiasan disalin</translation>
  </message>
  <message>
   <source>{count} pieces deleted</source>
   <translation>{count} perhiasan dihapus</translation>
  </message>
  <message>
   <source>{count} pieces edited</source>
   <translation>{count} perhiasan diubah</translation>
  </message>
  <message>
   <source>{count} pieces imported</source>
   <translation>{count} perhiasan dimasukkan</translation>
  </message>
  <message>
   <source>{count} pieces made of pictures</source>
   <translation>{count} perhiasan dibuat dari gambar</translation>
  </message>
  <message>
   <source>{count} pieces moved to Trash</source>
   <translation>{count} perhiasan dipindahkan ke Sampah</translation>
  </message>
  <message>
   <source>{count} pieces of this catalog are deleted or in the Trash. They are left out.</source>
   <translation>{count} perhiasan katalog ini sudah dihapus atau ada di Sampah, jadi tidak ikut dicetak.</translation>
  </message>
  <message>
   <source>{count} pieces saved</source>
   <translation>{count} barang diselamatkan</translation>
  </message>
  <message>
   <source>{count} pieces taken out of Trash</source>
   <translation>{count} perhiasan dikeluarkan dari Sampah</translation>
  </message>
  <message>
   <source>{count} pieces taken out of the archive</source>
   <translation>{count} perhiasan dikeluarkan dari arsip</translation>
  </message>
  <message>
   <source>{count} prices entered</source>
   <translation>{count} harga dimasukkan</translation>
  </message>
  <message>
   <source>{count} prices of {name} brought in</source>
   <translation>{count} harga {name} dimasukkan</translation>
  </message>
  <message>
   <source>{count} qian</source>
   <translation>{count} qian</translation>
  </message>
  <message>
   <source>{count} quotations removed</source>
   <translation>{count} penawaran dihapus</translation>
  </message>
  <message>
   <source>{count} rates saved</source>
   <translation>{count} tarif diselamatkan</translation>
  </message>
  <message>
   <source>{count} salueng</source>
   <translation>{count} salueng</translation>
  </message>
  <message>
   <source>{count} salung</source>
   <translation>{count} salung</translation>
  </message>
  <message>
   <source>{count} stones</source>
   <translation>{count} batu</translation>
  </message>
  <message>
   <source>{count} stones of {each} ct are {total} ct.</source>
   <translation>{count} batu masing-masing {each} ct adalah {total} ct.</translation>
  </message>
  <message>
   <source>{count} suku</source>
   <translation>{count} suku</translation>
  </message>
  <message>
   <source>{count} tael</source>
   <translation>{count} tael</translation>
  </message>
  <message>
   <source>{count} tahil</source>
   <translation>{count} tahil</translation>
  </message>
  <message>
   <source>{count} templates saved</source>
   <translation>{count} templat diselamatkan</translation>
  </message>
  <message>
   <source>{count} yway</source>
   <translation>{count} yway</translation>
  </message>
  <message>
   <source>{currency} exchange rate</source>
   <translation>kurs {currency}</translation>
  </message>
  <message>
   <source>{entered} are {weight}.</source>
   <translation>{entered} sama dengan {weight}.</translation>
  </message>
  <message>
   <source>{estimate} Its {girdle} girdle counts as × {factor}.</source>
   <translation>{estimate} Girdle {girdle} dihitung × {factor}.</translation>
  </message>
  <message>
   <source>{file} is the workshop itself. Choose another name for the table.</source>
   <translation>{file} adalah berkas bengkel itu sendiri. Pilih nama lain untuk tabel.</translation>
  </message>
  <message>
   <source>{first} and {second} cannot be added without an exchange rate.</source>
   <translation>{first} dan {second} tidak bisa dijumlahkan tanpa kurs.</translation>
  </message>
  <message>
   <source>{gauge} has no number {number}; it ends at {last}.</source>
   <translation>{gauge} tidak punya nomor {number}; nomor terakhirnya {last}.</translation>
  </message>
  <message>
   <source>{grams} of resin × {density} ÷ {own} weigh {weight} in this alloy.</source>
   <translation>{grams} resin × {density} ÷ {own} beratnya {weight} dalam paduan ini.</translation>
  </message>
  <message>
   <source>{grams} of wax × {density} ÷ {own} weigh {weight} in this alloy.</source>
   <translation>{grams} lilin × {density} ÷ {own} beratnya {weight} dalam paduan ini.</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} jam</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours} jam {minutes}</translation>
  </message>
  <message>
   <source>{length} × {width} mm</source>
   <translation>{length} × {width} mm</translation>
  </message>
  <message>
   <source>{length} × {width} × {depth} mm</source>
   <translation>{length} × {width} × {depth} mm</translation>
  </message>
  <message>
   <source>{lost} is lost in all; what comes back of each step ({shares}) is {returned}.</source>
   <translation>Seluruhnya susut {lost}; yang kembali dari tiap langkah ({shares}) adalah {returned}.</translation>
  </message>
  <message>
   <source>{lost} is lost, and {share} % of it comes back as filings: {returned}.</source>
   <translation>{lost} susut, dan {share} % di antaranya kembali sebagai serbuk: {returned}.</translation>
  </message>
  <message>
   <source>{metal} is no metal that an alloy is made of. Type for example Cu 9.</source>
   <translation>{metal} bukan logam untuk paduan. Ketik misalnya Cu 9.</translation>
  </message>
  <message>
   <source>{metal} is {fineness} ‰ over all. It may bear no mark here, and not {claimed}.</source>
   <translation>{metal} seluruhnya {fineness} ‰. Di sini tidak boleh bercap, juga bukan {claimed}.</translation>
  </message>
  <message>
   <source>{metal} is {fineness} ‰ over all. It may bear {mark}, and not {claimed}.</source>
   <translation>{metal} seluruhnya {fineness} ‰. Boleh bercap {mark}, bukan {claimed}.</translation>
  </message>
  <message>
   <source>{metal} is {price} per gram.</source>
   <translation>{metal} berharga {price} per gram.</translation>
  </message>
  <message>
   <source>{metal} is {price} per {unit} of {weight} at {purity} %, which makes {fine} per gram of pure {pure_metal}.</source>
   <translation>{metal} berharga {price} per {unit} seberat {weight} dengan kadar {purity} %, jadi {fine} per gram {pure_metal} murni.</translation>
  </message>
  <message>
   <source>{metal} is {price} per {unit} of {weight}, which makes {fine} per gram.</source>
   <translation>{metal} berharga {price} per {unit} seberat {weight}, jadi {fine} per gram.</translation>
  </message>
  <message>
   <source>{metal} price</source>
   <translation>harga {metal}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} menit</translation>
  </message>
  <message>
   <source>{minutes} min are {hours} h.</source>
   <translation>{minutes} menit adalah {hours} jam.</translation>
  </message>
  <message>
   <source>{minutes} min at {rate} an hour are {price} a stone.</source>
   <translation>{minutes} mnt dengan {rate} per jam adalah {price} per batu.</translation>
  </message>
  <message>
   <source>{names} has no price yet. Enter what is missing, or type a price.</source>
   <translation>{names} belum punya harga. Masukkan yang kurang, atau ketik harga.</translation>
  </message>
  <message>
   <source>{name} adds {cost}: {sum}.</source>
   <translation>{name} menambah {cost}: {sum}.</translation>
  </message>
  <message>
   <source>{name} cannot be changed where it lies. Copy it to a folder of your own and open that copy.</source>
   <translation>{name} tidak bisa diubah di tempatnya. Salin ke folder Anda sendiri dan buka salinan itu.</translation>
  </message>
  <message>
   <source>{name} cannot be read any more and was left out. All others are written. Check the workshop under Settings: it may be fetched back from a backup.</source>
   <translation>{name} tidak dapat dibaca lagi dan dilewati. Semua yang lain sudah ditulis. Periksa bengkel di Pengaturan: gambar itu mungkin dapat diambil kembali dari cadangan.</translation>
  </message>
  <message>
   <source>{name} cannot be read.</source>
   <translation>{name} tidak dapat dibaca.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {reason}.</source>
   <translation>{name} tidak bisa dibaca: {reason}.</translation>
  </message>
  <message>
   <source>{name} comes from an older JewelCraft. Open it once for editing to bring it up to date.</source>
   <translation>{name} berasal dari JewelCraft lama. Buka sekali untuk disunting agar diperbarui.</translation>
  </message>
  <message>
   <source>{name} could not be read or written. Check that its disk or stick is still connected.</source>
   <translation>{name} tidak dapat dibaca atau ditulis. Periksa apakah disk atau stiknya masih terhubung.</translation>
  </message>
  <message>
   <source>{name} could not be read or written: {reason}. Check its disk or stick.</source>
   <translation>{name} tidak bisa dibaca atau ditulis: {reason}. Periksa disk atau flash disknya.</translation>
  </message>
  <message>
   <source>{name} does not hold marks as photos marks --json tells them.</source>
   <translation>{name} tidak berisi tanda seperti yang ditampilkan photos marks --json.</translation>
  </message>
  <message>
   <source>{name} has no editions yet. Export it as PDF, and it gets its first.</source>
   <translation>{name} belum punya edisi. Ekspor sebagai PDF, dan edisi pertamanya terbit.</translation>
  </message>
  <message>
   <source>{name} in this folder is damaged.</source>
   <translation>{name} di folder ini rusak.</translation>
  </message>
  <message>
   <source>{name} is a folder. Choose a file that ends in .jewelcraft.</source>
   <translation>{name} adalah folder. Pilih berkas yang berakhiran .jewelcraft.</translation>
  </message>
  <message>
   <source>{name} is a folder. Choose a name for the backup in it.</source>
   <translation>{name} adalah folder. Pilih nama untuk cadangan di dalamnya.</translation>
  </message>
  <message>
   <source>{name} is a sheet for labels. Make labels of these pieces, or choose one of these: {names}.</source>
   <translation>{name} adalah lembar untuk label tempel. Buat label tempel dari karya ini, atau pilih salah satu dari: {names}.</translation>
  </message>
  <message>
   <source>{name} is a workshop, not a bundle. Choose another name.</source>
   <translation>{name} adalah sebuah bengkel, bukan berkas titipan. Pilih nama lain.</translation>
  </message>
  <message>
   <source>{name} is another kind of file. Choose another name for the backup.</source>
   <translation>{name} jenis berkas lain. Pilih nama lain untuk cadangan.</translation>
  </message>
  <message>
   <source>{name} is damaged. Open a backup copy, and keep the damaged file.</source>
   <translation>{name} rusak. Buka salinan cadangan, dan simpan berkas yang rusak.</translation>
  </message>
  <message>
   <source>{name} is for table cards. Make table cards of these pieces, or choose one of these: {names}.</source>
   <translation>{name} untuk kartu meja. Buat kartu meja dari karya ini, atau pilih salah satu dari: {names}.</translation>
  </message>
  <message>
   <source>{name} is for tags. Make tags of these pieces, or choose one of these: {names}.</source>
   <translation>{name} untuk label gantung. Buat label gantung dari karya ini, atau pilih salah satu dari: {names}.</translation>
  </message>
  <message>
   <source>{name} is given twice.</source>
   <translation>{name} diberikan dua kali.</translation>
  </message>
  <message>
   <source>{name} is larger than 20 MB, which no colour profile of a press is.</source>
   <translation>{name} lebih besar dari 20 MB; profil warna mesin cetak tidak sebesar itu.</translation>
  </message>
  <message>
   <source>{name} is neither a metal nor a currency with a price, nor labour.</source>
   <translation>{name} bukan logam atau mata uang yang punya harga, dan bukan tenaga kerja.</translation>
  </message>
  <message>
   <source>{name} is no JSON file.</source>
   <translation>{name} bukan berkas JSON.</translation>
  </message>
  <message>
   <source>{name} is no readable copy of a workshop. Choose the folder with READ ME.txt in it.</source>
   <translation>{name} bukan salinan terbaca dari bengkel. Pilih folder yang berisi READ ME.txt.</translation>
  </message>
  <message>
   <source>{name} is not a JewelCraft workshop. Choose a file that ends in .jewelcraft.</source>
   <translation>{name} bukan bengkel JewelCraft. Pilih berkas yang berakhiran .jewelcraft.</translation>
  </message>
  <message>
   <source>{name} is not there. Was it moved or renamed?</source>
   <translation>{name} tidak ada di sana. Apakah dipindahkan atau diganti namanya?</translation>
  </message>
  <message>
   <source>{name} is there already. Choose another name.</source>
   <translation>{name} sudah ada. Pilih nama lain.</translation>
  </message>
  <message>
   <source>{name} is too large for a table.</source>
   <translation>{name} terlalu besar untuk sebuah tabel.</translation>
  </message>
  <message>
   <source>{name} is {percent} % of {base}: {amount}.</source>
   <translation>{name} adalah {percent} % dari {base}: {amount}.</translation>
  </message>
  <message>
   <source>{name} lies where nothing can be written. Choose another folder.</source>
   <translation>{name} berada di tempat yang tidak bisa ditulisi. Pilih folder lain.</translation>
  </message>
  <message>
   <source>{name} may not be read or written here. Choose another folder.</source>
   <translation>{name} tidak boleh dibaca atau ditulis di sini. Pilih folder lain.</translation>
  </message>
  <message>
   <source>{name} of its shipment: {cost}.</source>
   <translation>{name} untuk pengirimannya: {cost}.</translation>
  </message>
  <message>
   <source>{name} removed from the prices</source>
   <translation>{name} dihapus dari daftar harga</translation>
  </message>
  <message>
   <source>{name} replaced by a better version</source>
   <translation>{name} diganti dengan versi yang lebih baik</translation>
  </message>
  <message>
   <source>{name} wants two numbers, as in {example}.</source>
   <translation>{name} memerlukan dua angka, seperti {example}.</translation>
  </message>
  <message>
   <source>{name} was changed by another program and is not safe to open. Ask for a fresh copy.</source>
   <translation>{name} diubah program lain dan tidak aman dibuka. Minta salinan baru.</translation>
  </message>
  <message>
   <source>{name} was made by a newer JewelCraft. Install the newest version to open it.</source>
   <translation>{name} dibuat oleh JewelCraft yang lebih baru. Pasang versi terbaru untuk membukanya.</translation>
  </message>
  <message>
   <source>{name} was made by a newer JewelCraft. Install the newest version.</source>
   <translation>{name} dibuat dengan JewelCraft yang lebih baru. Pasang versi terbaru.</translation>
  </message>
  <message>
   <source>{operation}, outside workshop</source>
   <translation>{operation}, bengkel luar</translation>
  </message>
  <message>
   <source>{operation}, set-up</source>
   <translation>{operation}, persiapan</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a name for the catalog in it.</source>
   <translation>{path} adalah folder. Pilih nama untuk katalog di dalamnya.</translation>
  </message>
  <message>
   <source>{path} is a workshop. Choose another name for the catalog.</source>
   <translation>{path} adalah bengkel. Pilih nama lain untuk katalog.</translation>
  </message>
  <message>
   <source>{path} is no file on a disk. Choose another name.</source>
   <translation>{path} bukan berkas di disk. Pilih nama lain.</translation>
  </message>
  <message>
   <source>{percent} % break or get lost, so you buy {set} ÷ (1 − {percent} %) = {bought} {unit}.</source>
   <translation>{percent} % pecah atau hilang, jadi Anda membeli {set} ÷ (1 − {percent} %) = {bought} {unit}.</translation>
  </message>
  <message>
   <source>{percent} % fine</source>
   <translation>kadar {percent} %</translation>
  </message>
  <message>
   <source>{percent} % makes no price. Type a larger percentage.</source>
   <translation>{percent} % tidak menghasilkan harga. Ketik persentase yang lebih besar.</translation>
  </message>
  <message>
   <source>{percent} of 100 pieces fail, so {left} good ones bear the cost of 100: {base} × {percent} ÷ {left} = {amount}.</source>
   <translation>{percent} dari 100 barang gagal, jadi {left} yang baik menanggung biaya 100: {base} × {percent} ÷ {left} = {amount}.</translation>
  </message>
  <message>
   <source>{picture}: the picture cannot be read and is left out.</source>
   <translation>{picture}: gambar tidak bisa dibaca dan tidak dicetak.</translation>
  </message>
  <message>
   <source>{price} is below the lowest price of {floor}, so wholesale is {wholesale}.</source>
   <translation>{price} di bawah harga terendah {floor}, jadi harga grosir {wholesale}.</translation>
  </message>
  <message>
   <source>{price} is {amount} at {worth} for {one} (rate of {day}).</source>
   <translation>{price} adalah {amount} dengan {worth} untuk {one} (kurs {day}).</translation>
  </message>
  <message>
   <source>{quote} has no piece {code}.</source>
   <translation>{quote} tidak memuat barang {code}.</translation>
  </message>
  <message>
   <source>{size} mm</source>
   <translation>{size} mm</translation>
  </message>
  <message>
   <source>{step} loses {loss} % of what goes in: {leaves} ÷ (1 − {loss} %) = {enters}.</source>
   <translation>{step} menyusutkan {loss} % dari yang masuk: {leaves} ÷ (1 − {loss} %) = {enters}.</translation>
  </message>
  <message>
   <source>{step} loses {loss} % of what is left: {leaves} + {loss} % = {enters}.</source>
   <translation>{step} menyusutkan {loss} % dari yang tersisa: {leaves} + {loss} % = {enters}.</translation>
  </message>
  <message>
   <source>{term} prices are {percent} % above those ex works.</source>
   <translation>Harga {term} {percent} % di atas harga di bengkel.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Say which sign divides the decimals.</source>
   <translation>{text} dapat dibaca dengan dua cara. Tentukan tanda desimalnya.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Type the amount in digits.</source>
   <translation>{text} dapat dibaca dengan dua cara. Ketik jumlahnya dengan angka.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Type {thousands}, or one or two decimals.</source>
   <translation>{text} dapat dibaca dengan dua cara. Ketik {thousands}, atau satu atau dua desimal.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Write it as 1250 or 1.25.</source>
   <translation>{text} bisa dibaca dengan dua cara. Tulis 1250 atau 1.25.</translation>
  </message>
  <message>
   <source>{text} can be read in two ways. Write it without a sign between thousands.</source>
   <translation>{text} dapat dibaca dengan dua cara. Tulis tanpa tanda ribuan.</translation>
  </message>
  <message>
   <source>{text} does not say which currency. Write it as {example}.</source>
   <translation>{text} tidak menyebut mata uangnya. Tulis sebagai {example}.</translation>
  </message>
  <message>
   <source>{text} is more than one class of the sieve. Type for example {one}.</source>
   <translation>{text} lebih dari satu kelas ayakan. Ketik misalnya {one}.</translation>
  </message>
  <message>
   <source>{text} is no change. Write it as status=ready.</source>
   <translation>{text} bukan perubahan. Tulis seperti status=ready.</translation>
  </message>
  <message>
   <source>{text} is no move. Type for example gold=10 or USD=-3.</source>
   <translation>{text} bukan perubahan. Ketik misalnya gold=10 atau USD=-3.</translation>
  </message>
  <message>
   <source>{text} is no number. Write 12.5, or +10 % to change what is there.</source>
   <translation>{text} bukan angka. Tulis 12,5, atau +10 % untuk mengubah yang ada.</translation>
  </message>
  <message>
   <source>{text} is no recipe. Type for example Au 75, Ag 16, Cu 9.</source>
   <translation>{text} bukan resep. Ketik misalnya Au 75, Ag 16, Cu 9.</translation>
  </message>
  <message>
   <source>{text} is no ring size known here. It went into the notes.</source>
   <translation>{text} bukan ukuran cincin yang dikenal di sini. Ini masuk ke catatan.</translation>
  </message>
  <message>
   <source>{text} is no sieve. Type for example +6 -6.5, from 0000 to 16.</source>
   <translation>{text} bukan ukuran ayakan. Ketik misalnya +6 -6.5, dari 0000 sampai 16.</translation>
  </message>
  <message>
   <source>{text} is no status. Write idea, sketch, sample, ready or retired.</source>
   <translation>{text} bukan status. Tulis idea, sketch, sample, ready, atau retired.</translation>
  </message>
  <message>
   <source>{text} is no step of losses. Write them as casting 5%; filing 3%; polishing 2%.</source>
   <translation>{text} bukan tahap susut. Tulis seperti cor 5%; kikir 3%; poles 2%.</translation>
  </message>
  <message>
   <source>{text} is not a day.</source>
   <translation>{text} bukan tanggal.</translation>
  </message>
  <message>
   <source>{text} is not a fineness. Type for example 18K, 750 or 96.5 %.</source>
   <translation>{text} bukan kadar. Ketik misalnya 18K, 750, atau 96,5 %.</translation>
  </message>
  <message>
   <source>{text} is not a model. Type for example 0.35 wax, 0.4 resin or 230 mm3.</source>
   <translation>{text} bukan model. Ketik misalnya 0,35 lilin, 0,4 resin, atau 230 mm3.</translation>
  </message>
  <message>
   <source>{text} is not a number.</source>
   <translation>{text} bukan angka.</translation>
  </message>
  <message>
   <source>{text} is not a number. Type it as 210.</source>
   <translation>{text} bukan angka. Ketik seperti 210.</translation>
  </message>
  <message>
   <source>{text} is not a price.</source>
   <translation>{text} bukan harga.</translation>
  </message>
  <message>
   <source>{text} is not a ring size. Type for example US 6½, EU 54 or JP 12.</source>
   <translation>{text} bukan ukuran cincin. Ketik misalnya US 6½, EU 54, atau JP 12.</translation>
  </message>
  <message>
   <source>{text} is not a weight. Type for example 3.62 g or 2 baht 1 salueng.</source>
   <translation>{text} bukan berat. Ketik misalnya 3,62 g atau 2 baht 1 salueng.</translation>
  </message>
  <message>
   <source>{text} is not one of these: {known}.</source>
   <translation>{text} bukan salah satu dari: {known}.</translation>
  </message>
  <message>
   <source>{text} under {heading} can be read as two numbers. Write it without a thousands sign.</source>
   <translation>{text} di {heading} bisa dibaca sebagai dua angka. Tulis tanpa tanda ribuan.</translation>
  </message>
  <message>
   <source>{text} under {heading} is below zero.</source>
   <translation>{text} di {heading} di bawah nol.</translation>
  </message>
  <message>
   <source>{text} under {heading} is not a number.</source>
   <translation>{text} di {heading} bukan angka.</translation>
  </message>
  <message>
   <source>{thickness} µm</source>
   <translation>{thickness} µm</translation>
  </message>
  <message>
   <source>{weight} + {loss} % loss</source>
   <translation>{weight} + susut {loss} %</translation>
  </message>
  <message>
   <source>{weight} left after losses of {losses}</source>
   <translation>{weight} tersisa setelah susut {losses}</translation>
  </message>
  <message>
   <source>{weight} left after {loss} % loss</source>
   <translation>{weight} tersisa setelah susut {loss} %</translation>
  </message>
  <message>
   <source>{weight} net</source>
   <translation>{weight} bersih</translation>
  </message>
  <message>
   <source>{weight} tied up</source>
   <translation>{weight} tertahan</translation>
  </message>
  <message>
   <source>{word} has no name. Write it as KEY=VALUE.</source>
   <translation>{word} tidak punya nama. Tulis sebagai KUNCI=NILAI.</translation>
  </message>
  <message>
   <source>{word} is no measure of a sheet; write them as {example}.</source>
   <translation>{word} bukan ukuran lembar; tulis seperti {example}.</translation>
  </message>
 </context>
</TS>
