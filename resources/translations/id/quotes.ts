<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>AddPiecesDialog</name>
  <message>
   <source>Add to the quotation</source>
   <translation>Tambahkan ke penawaran</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Find a piece</source>
   <translation>Cari perhiasan</translation>
  </message>
  <message>
   <source>Pieces: a code and how many, one on a line</source>
   <translation>Barang: kode dan jumlah, satu per baris</translation>
  </message>
  <message>
   <source>R-0001 = 6</source>
   <translation>R-0001 = 6</translation>
  </message>
  <message>
   <source>{line} is not understood. Type a code and a number.</source>
   <translation>{line} tidak dimengerti. Ketik kode dan jumlah.</translation>
  </message>
 </context>
 <context>
  <name>BuyerDialog</name>
  <message>
   <source>Agent</source>
   <translation>Agen</translation>
  </message>
  <message>
   <source>As for each piece</source>
   <translation>Seperti tiap perhiasan</translation>
  </message>
  <message>
   <source>Buyer</source>
   <translation>Pembeli</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Commission</source>
   <translation>Komisi</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Perusahaan</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Negara</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Language of the papers</source>
   <translation>Bahasa dokumen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Payment terms</source>
   <translation>Syarat pembayaran</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Save the buyer</source>
   <translation>Simpan pembeli</translation>
  </message>
  <message>
   <source>Telephone or mail</source>
   <translation>Telepon atau surel</translation>
  </message>
  <message>
   <source>Type the buyer's name or company.</source>
   <translation>Ketik nama atau perusahaan pembeli.</translation>
  </message>
 </context>
 <context>
  <name>LineForm</name>
  <message>
   <source>Discount</source>
   <translation>Diskon</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Turunkan</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Naikkan</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Keterangan</translation>
  </message>
  <message>
   <source>Take it out of the quotation</source>
   <translation>Keluarkan dari penawaran</translation>
  </message>
  <message>
   <source>Take the computed price</source>
   <translation>Pakai harga hitungan</translation>
  </message>
  <message>
   <source>Unit price</source>
   <translation>Harga satuan</translation>
  </message>
  <message>
   <source>smallest order {count}</source>
   <translation>pesanan minimum {count}</translation>
  </message>
 </context>
 <context>
  <name>MovesDialog</name>
  <message>
   <source>As quoted, or at today's rates?</source>
   <translation>Seperti penawaran, atau harga hari ini?</translation>
  </message>
  <message>
   <source>Keep as quoted</source>
   <translation>Tetap seperti penawaran</translation>
  </message>
  <message>
   <source>Nothing changes until you decide. Prices you typed yourself stay as they are.</source>
   <translation>Tidak ada yang berubah sebelum Anda memutuskan. Harga yang Anda ketik sendiri tetap.</translation>
  </message>
  <message>
   <source>Use today's rates</source>
   <translation>Pakai harga hari ini</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Yang berubah</translation>
  </message>
 </context>
 <context>
  <name>QuoteDetail</name>
  <message>
   <source>Add pieces</source>
   <translation>Tambah barang</translation>
  </message>
  <message>
   <source>Copy the quotation</source>
   <translation>Salin penawaran</translation>
  </message>
  <message>
   <source>Mark as accepted</source>
   <translation>Tandai disetujui</translation>
  </message>
  <message>
   <source>Mark as sent</source>
   <translation>Tandai terkirim</translation>
  </message>
  <message>
   <source>No price yet: {names}.</source>
   <translation>Belum ada harga: {names}.</translation>
  </message>
  <message>
   <source>Pieces of the quotation</source>
   <translation>Perhiasan dalam penawaran</translation>
  </message>
  <message>
   <source>Remove the quotation</source>
   <translation>Hapus penawaran</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>Simpan sebagai CSV</translation>
  </message>
  <message>
   <source>Terms</source>
   <translation>Syarat</translation>
  </message>
  <message>
   <source>Today's rates</source>
   <translation>Harga hari ini</translation>
  </message>
  <message>
   <source>Total {money}</source>
   <translation>Total {money}</translation>
  </message>
  <message>
   <source>Write PDF</source>
   <translation>Tulis PDF</translation>
  </message>
  <message>
   <source>valid until {day}</source>
   <translation>berlaku sampai {day}</translation>
  </message>
 </context>
 <context>
  <name>QuoteDialog</name>
  <message>
   <source>Buyer</source>
   <translation>Pembeli</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Penyerahan</translation>
  </message>
  <message>
   <source>Find a piece</source>
   <translation>Cari perhiasan</translation>
  </message>
  <message>
   <source>Make the quotation</source>
   <translation>Buat penawaran</translation>
  </message>
  <message>
   <source>New quotation</source>
   <translation>Penawaran baru</translation>
  </message>
  <message>
   <source>Pieces: a code and how many, one on a line</source>
   <translation>Perhiasan: kode dan jumlah, satu per baris</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>R-0001 = 6</source>
   <translation>R-0001 = 6</translation>
  </message>
  <message>
   <source>{line} is not understood. Type a code and a number.</source>
   <translation>{line} tidak dipahami. Ketik kode dan angka.</translation>
  </message>
 </context>
 <context>
  <name>QuoteEditing</name>
  <message>
   <source>Open folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>Saving the quotation</source>
   <translation>Menyimpan penawaran</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tabel (*.csv)</translation>
  </message>
  <message>
   <source>The price list does not price every piece</source>
   <translation>Daftar harga ini tidak memberi harga untuk setiap barang</translation>
  </message>
  <message>
   <source>Write the table</source>
   <translation>Tulis tabel</translation>
  </message>
  <message>
   <source>Writing the table</source>
   <translation>Menulis tabel</translation>
  </message>
  <message>
   <source>{file} written</source>
   <translation>{file} ditulis</translation>
  </message>
 </context>
 <context>
  <name>Quotes</name>
  <message>
   <source>Accepted</source>
   <translation>Disetujui</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Jumlah</translation>
  </message>
  <message>
   <source>As quoted</source>
   <translation>Ditawarkan</translation>
  </message>
  <message>
   <source>Buyer</source>
   <translation>Pembeli</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Selisih</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Diskon</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Draf</translation>
  </message>
  <message>
   <source>Lapsed</source>
   <translation>Kedaluwarsa</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Margin</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nomor</translation>
  </message>
  <message>
   <source>Piece</source>
   <translation>Perhiasan</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Banyaknya</translation>
  </message>
  <message>
   <source>Rates of</source>
   <translation>Tarif tanggal</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Terkirim</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hari ini</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Unit price</source>
   <translation>Harga satuan</translation>
  </message>
 </context>
 <context>
  <name>QuotesPage</name>
  <message>
   <source>Buyers</source>
   <translation>Pembeli</translation>
  </message>
  <message>
   <source>Buyers and quotes</source>
   <translation>Pembeli dan penawaran</translation>
  </message>
  <message>
   <source>Copying the quotation</source>
   <translation>Menyalin penawaran</translation>
  </message>
  <message>
   <source>First say who buys, then which pieces. The prices of the day are kept with it, whatever the rates do later.</source>
   <translation>Sebut dulu pembelinya, lalu perhiasannya. Harga hari itu disimpan bersamanya, apa pun yang terjadi pada tarif nanti.</translation>
  </message>
  <message>
   <source>New buyer</source>
   <translation>Pembeli baru</translation>
  </message>
  <message>
   <source>New quotation</source>
   <translation>Penawaran baru</translation>
  </message>
  <message>
   <source>No quotation yet</source>
   <translation>Belum ada penawaran</translation>
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
   <source>Pricing the quotation</source>
   <translation>Menghitung harga penawaran</translation>
  </message>
  <message>
   <source>Quotation removed</source>
   <translation>Penawaran dihapus</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Penawaran</translation>
  </message>
  <message>
   <source>Saving the buyer</source>
   <translation>Menyimpan pembeli</translation>
  </message>
  <message>
   <source>Saving the quotation</source>
   <translation>Menyimpan penawaran</translation>
  </message>
  <message>
   <source>Write the quotation</source>
   <translation>Tulis penawaran</translation>
  </message>
  <message>
   <source>Writing the quotation</source>
   <translation>Menulis penawaran</translation>
  </message>
  <message>
   <source>{file} written</source>
   <translation>{file} ditulis</translation>
  </message>
 </context>
 <context>
  <name>TermsDialog</name>
  <message>
   <source>As for each piece</source>
   <translation>Per barang</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Costs</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Country of origin</source>
   <translation>Negara asal</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Penyerahan</translation>
  </message>
  <message>
   <source>How much of the delivered value is insured. CIF and CIP ask for 110 % at least.</source>
   <translation>Berapa bagian dari nilai kiriman yang diasuransikan. CIF dan CIP meminta paling sedikit 110 %.</translation>
  </message>
  <message>
   <source>Lead time</source>
   <translation>Waktu pengerjaan</translation>
  </message>
  <message>
   <source>Metal clause</source>
   <translation>Klausul logam</translation>
  </message>
  <message>
   <source>Notes on the paper</source>
   <translation>Catatan pada penawaran</translation>
  </message>
  <message>
   <source>Paid in cash</source>
   <translation>Dibayar tunai</translation>
  </message>
  <message>
   <source>Payment terms</source>
   <translation>Syarat pembayaran</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Tempat</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Save the terms</source>
   <translation>Simpan syarat</translation>
  </message>
  <message>
   <source>Terms of {code}</source>
   <translation>Syarat {code}</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Berlaku sampai</translation>
  </message>
  <message>
   <source>Value insured</source>
   <translation>Nilai pertanggungan</translation>
  </message>
  <message>
   <source>as lines of their own</source>
   <translation>sebagai baris sendiri</translation>
  </message>
  <message>
   <source>days</source>
   <translation>hari</translation>
  </message>
  <message>
   <source>in the prices, by value</source>
   <translation>dalam harga, menurut nilai</translation>
  </message>
  <message>
   <source>in the prices, by weight</source>
   <translation>dalam harga, menurut berat</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tidak ada</translation>
  </message>
  <message>
   <source>{term}: {money}</source>
   <translation>{term}: {money}</translation>
  </message>
 </context>
</TS>
