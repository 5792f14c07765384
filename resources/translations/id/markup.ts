<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>MarkBoard</name>
  <message>
   <source>Picture with marks</source>
   <translation>Gambar dengan tanda</translation>
  </message>
 </context>
 <context>
  <name>MarkPanel</name>
  <message>
   <source>Choose a tool and draw on the picture, or choose a mark to change it.</source>
   <translation>Pilih alat lalu gambar di atas foto, atau pilih tanda untuk mengubahnya.</translation>
  </message>
  <message>
   <source>Delete mark</source>
   <translation>Hapus tanda</translation>
  </message>
  <message>
   <source>Dimension</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Panjang acuan</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>Keterangan</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Panjang</translation>
  </message>
  <message>
   <source>Length not known yet</source>
   <translation>Panjang belum diketahui</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Tanda</translation>
  </message>
  <message>
   <source>No words yet</source>
   <translation>Belum ada kata</translation>
  </message>
  <message>
   <source>Note on the picture</source>
   <translation>Catatan pada gambar</translation>
  </message>
  <message>
   <source>Stone line</source>
   <translation>Baris batu</translation>
  </message>
  <message>
   <source>Stone position</source>
   <translation>Posisi batu</translation>
  </message>
  <message>
   <source>The cost sheet has no stones yet. Add them on the Cost tab.</source>
   <translation>Lembar biaya belum berisi batu. Tambahkan di tab Biaya.</translation>
  </message>
  <message>
   <source>The number is that of the stone line in the cost sheet, and follows it.</source>
   <translation>Nomornya adalah nomor baris batu di lembar biaya, dan selalu mengikutinya.</translation>
  </message>
  <message>
   <source>This stone line is gone</source>
   <translation>Baris batu ini sudah tidak ada</translation>
  </message>
  <message>
   <source>Type how long this line really is. Other dimensions are measured by it.</source>
   <translation>Ketik panjang sebenarnya garis ini. Ukuran lain dihitung darinya.</translation>
  </message>
  <message>
   <source>Type the millimetres, or leave them empty to measure by the known length.</source>
   <translation>Ketik milimeternya, atau biarkan kosong agar dihitung dari panjang acuan.</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Kata-kata</translation>
  </message>
  <message>
   <source>Words for the bench. The job card prints them beside the letter.</source>
   <translation>Kata-kata untuk perajin. Kartu kerja mencetaknya di samping hurufnya.</translation>
  </message>
 </context>
 <context>
  <name>Markup</name>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Choose and move</source>
   <translation>Pilih dan geser</translation>
  </message>
  <message>
   <source>Dimension</source>
   <translation>Ukuran</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Key {key}</source>
   <translation>Tombol {key}</translation>
  </message>
  <message>
   <source>Known length</source>
   <translation>Panjang acuan</translation>
  </message>
  <message>
   <source>Mark up</source>
   <translation>Beri tanda</translation>
  </message>
  <message>
   <source>Marks saved.</source>
   <translation>Tanda disimpan.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>Mundur satu langkah</translation>
  </message>
  <message>
   <source>One step forward</source>
   <translation>Maju satu langkah</translation>
  </message>
  <message>
   <source>Save marks</source>
   <translation>Simpan tanda</translation>
  </message>
  <message>
   <source>Saving the marks</source>
   <translation>Menyimpan tanda</translation>
  </message>
  <message>
   <source>Show or hide the marks</source>
   <translation>Tampilkan atau sembunyikan tanda</translation>
  </message>
  <message>
   <source>Stone position</source>
   <translation>Posisi batu</translation>
  </message>
  <message>
   <source>The marks were not kept.</source>
   <translation>Tanda tidak disimpan.</translation>
  </message>
 </context>
</TS>
