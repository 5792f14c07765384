<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>BackupDesk</name>
  <message>
   <source>Bringing a piece back</source>
   <translation>Mengembalikan satu barang</translation>
  </message>
  <message>
   <source>Checking the backup</source>
   <translation>Memeriksa cadangan</translation>
  </message>
  <message>
   <source>Choose a memory stick or a synced folder</source>
   <translation>Pilih flash disk atau folder yang disinkronkan</translation>
  </message>
  <message>
   <source>Comparing with the backup</source>
   <translation>Membandingkan dengan cadangan</translation>
  </message>
  <message>
   <source>The workshop is as it was {when}. Its state of today is kept as a backup.</source>
   <translation>Bengkel kembali seperti {when}. Keadaan hari ini disimpan sebagai cadangan.</translation>
  </message>
  <message>
   <source>This is a copy of the backup of {day}. It is kept as {file}.</source>
   <translation>Ini salinan dari cadangan {day}. Disimpan sebagai {file}.</translation>
  </message>
  <message>
   <source>{code} is as it was {when}</source>
   <translation>{code} kembali seperti {when}</translation>
  </message>
  <message>
   <source>{workshop}, backup of {day}</source>
   <translation>{workshop}, cadangan {day}</translation>
  </message>
 </context>
 <context>
  <name>BackupWords</name>
  <message>
   <source>1 photo</source>
   <translation>1 foto</translation>
  </message>
  <message>
   <source>1 piece</source>
   <translation>1 barang</translation>
  </message>
  <message>
   <source>checked</source>
   <translation>sudah diperiksa</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>rusak</translation>
  </message>
  <message>
   <source>whole file</source>
   <translation>berkas utuh</translation>
  </message>
  <message>
   <source>{count} photos</source>
   <translation>{count} foto</translation>
  </message>
  <message>
   <source>{count} pieces</source>
   <translation>{count} barang</translation>
  </message>
 </context>
 <context>
  <name>CheckDialog</name>
  <message>
   <source>All is well now.</source>
   <translation>Sekarang semuanya baik.</translation>
  </message>
  <message>
   <source>All is well. The file, its search and every picture are as they should be.</source>
   <translation>Semuanya baik. Berkas, pencarian, dan setiap gambar sebagaimana mestinya.</translation>
  </message>
  <message>
   <source>As they were saved again: {names}</source>
   <translation>Kembali seperti saat disimpan: {names}</translation>
  </message>
  <message>
   <source>Check and repair</source>
   <translation>Periksa dan perbaiki</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Periksa sekarang</translation>
  </message>
  <message>
   <source>Checking the workshop</source>
   <translation>Memeriksa bengkel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Damaged pictures fetched back: {count}</source>
   <translation>Gambar rusak yang diambil kembali: {count}</translation>
  </message>
  <message>
   <source>Every table and every picture in the workshop's file is read and compared with what came in.</source>
   <translation>Setiap tabel dan setiap gambar di berkas bengkel dibaca dan dibandingkan dengan yang dulu dimasukkan.</translation>
  </message>
  <message>
   <source>Fetches damaged pictures from the backups and rebuilds search, figures and small pictures.</source>
   <translation>Mengambil gambar yang rusak dari cadangan dan membangun ulang pencarian, angka, dan gambar kecil.</translation>
  </message>
  <message>
   <source>Look for pictures in a folder</source>
   <translation>Cari gambar di sebuah folder</translation>
  </message>
  <message>
   <source>Make small pictures anew</source>
   <translation>Buat ulang gambar kecil</translation>
  </message>
  <message>
   <source>Photos are known by their content, whatever their files are called.</source>
   <translation>Foto dikenali dari isinya, apa pun nama berkasnya.</translation>
  </message>
  <message>
   <source>Press Check now. A large workshop takes a minute or two.</source>
   <translation>Tekan Periksa sekarang. Bengkel yang besar perlu satu atau dua menit.</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Membaca …</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Perbaiki</translation>
  </message>
  <message>
   <source>Repairing the workshop</source>
   <translation>Memperbaiki bengkel</translation>
  </message>
  <message>
   <source>Search and figures were rebuilt.</source>
   <translation>Pencarian dan angka sudah dibangun ulang.</translation>
  </message>
  <message>
   <source>Small pictures made anew: {count}</source>
   <translation>Gambar kecil yang dibuat ulang: {count}</translation>
  </message>
  <message>
   <source>This was not finished. What is in the workshop is as it was.</source>
   <translation>Ini tidak selesai. Isi bengkel tetap seperti semula.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Yang ditemukan</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>dan {count} lagi</translation>
  </message>
  <message>
   <source>{done} of {of} pictures read</source>
   <translation>{done} dari {of} gambar dibaca</translation>
  </message>
 </context>
 <context>
  <name>LookOnlyBanner</name>
  <message>
   <source>Open it for changes</source>
   <translation>Buka untuk diubah</translation>
  </message>
  <message>
   <source>Open to look only: what would change the workshop is grey.</source>
   <translation>Terbuka hanya untuk dilihat: yang akan mengubah bengkel berwarna abu-abu.</translation>
  </message>
  <message>
   <source>Works once the other window is closed, and where the file may be written.</source>
   <translation>Bisa setelah jendela yang lain ditutup, dan di tempat berkas boleh ditulis.</translation>
  </message>
 </context>
 <context>
  <name>OpeningCare</name>
  <message>
   <source>Another window or program holds it. Only one may change it; here you can look at it.</source>
   <translation>Jendela atau program lain sedang memakainya. Hanya satu yang boleh mengubah; di sini Anda bisa melihatnya.</translation>
  </message>
  <message>
   <source>Open to look only</source>
   <translation>Buka untuk dilihat saja</translation>
  </message>
  <message>
   <source>Open to look only: nothing can be changed here.</source>
   <translation>Dibuka untuk dilihat saja: tidak ada yang bisa diubah di sini.</translation>
  </message>
  <message>
   <source>Saved as {name}</source>
   <translation>Disimpan sebagai {name}</translation>
  </message>
  <message>
   <source>The damaged file is still there, unchanged. Keep it until you have looked through the new one.</source>
   <translation>Berkas yang rusak masih ada, tidak diubah. Simpan sampai Anda selesai melihat yang baru.</translation>
  </message>
  <message>
   <source>{name} is already open</source>
   <translation>{name} sudah terbuka</translation>
  </message>
  <message>
   <source>{name} is open in a window of its own, which is in front now.</source>
   <translation>{name} terbuka di jendelanya sendiri, yang kini ada di depan.</translation>
  </message>
  <message>
   <source>{workshop}, saved</source>
   <translation>{workshop}, diselamatkan</translation>
  </message>
 </context>
 <context>
  <name>ReadableCopy</name>
  <message>
   <source>Choose the folder of a readable copy</source>
   <translation>Pilih folder salinan terbaca</translation>
  </message>
  <message>
   <source>Everything is written to {folder}.</source>
   <translation>Semuanya ditulis ke {folder}.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Buka</translation>
  </message>
  <message>
   <source>Write a readable copy into</source>
   <translation>Tulis salinan terbaca ke</translation>
  </message>
  <message>
   <source>Writing a readable copy</source>
   <translation>Menulis salinan terbaca</translation>
  </message>
  <message>
   <source>{workshop}, readable copy</source>
   <translation>{workshop}, salinan terbaca</translation>
  </message>
 </context>
 <context>
  <name>RepairDialog</name>
  <message>
   <source>Bring the backup back</source>
   <translation>Kembalikan cadangan</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Parts of the file are missing or cannot be read. The damaged file is kept, whatever you choose.</source>
   <translation>Sebagian berkas hilang atau tidak bisa dibaca. Berkas yang rusak tetap disimpan, apa pun pilihan Anda.</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Selamatkan yang terbaca</translation>
  </message>
  <message>
   <source>The newest backup was made {when} ({content}). If you have worked since then, first save what can be read into a new workshop and look at it.</source>
   <translation>Cadangan terbaru dibuat {when} ({content}). Kalau Anda bekerja sesudah itu, selamatkan dulu yang masih terbaca ke bengkel baru dan lihat isinya.</translation>
  </message>
  <message>
   <source>There is no backup of it on this computer. What can still be read is saved into a new workshop, and you are told what was lost.</source>
   <translation>Tidak ada cadangannya di komputer ini. Yang masih terbaca diselamatkan ke bengkel baru, dan Anda diberi tahu apa yang hilang.</translation>
  </message>
  <message>
   <source>{name} is damaged</source>
   <translation>{name} rusak</translation>
  </message>
 </context>
 <context>
  <name>RestoreDialog</name>
  <message>
   <source>Backup made {when}</source>
   <translation>Cadangan dibuat {when}</translation>
  </message>
  <message>
   <source>Before the workshop is brought back, its state of today is kept as a backup of its own.</source>
   <translation>Sebelum bengkel dikembalikan, keadaan hari ini disimpan sebagai cadangan tersendiri.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Kembalikan</translation>
  </message>
  <message>
   <source>Bring this piece back</source>
   <translation>Kembalikan barang ini</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Check it</source>
   <translation>Periksa</translation>
  </message>
  <message>
   <source>Comparing it with today …</source>
   <translation>Membandingkan dengan hari ini …</translation>
  </message>
  <message>
   <source>Nothing differs from today.</source>
   <translation>Tidak ada yang berbeda dari hari ini.</translation>
  </message>
  <message>
   <source>Only one piece</source>
   <translation>Hanya satu barang</translation>
  </message>
  <message>
   <source>Open a copy</source>
   <translation>Buka salinan</translation>
  </message>
  <message>
   <source>Opens this backup as a workshop of its own. Today's workshop stays as it is.</source>
   <translation>Membuka cadangan ini sebagai bengkel tersendiri. Bengkel hari ini tetap seperti adanya.</translation>
  </message>
  <message>
   <source>Parts of this backup that are damaged or missing: {count}</source>
   <translation>Bagian cadangan yang rusak atau hilang: {count}</translation>
  </message>
  <message>
   <source>Reads this backup to the last byte of its pictures.</source>
   <translation>Membaca cadangan ini sampai bita terakhir gambarnya.</translation>
  </message>
  <message>
   <source>This backup cannot be read.</source>
   <translation>Cadangan ini tidak bisa dibaca.</translation>
  </message>
  <message>
   <source>This backup is whole: every picture in it was read and is as it came in.</source>
   <translation>Cadangan ini utuh: setiap gambar di dalamnya dibaca dan sama seperti saat dimasukkan.</translation>
  </message>
  <message>
   <source>What differs from today</source>
   <translation>Yang berbeda dari hari ini</translation>
  </message>
 </context>
 <context>
  <name>SecondPlaceRow</name>
  <message>
   <source>A memory stick, another disk or a synced folder. Copied by itself whenever it is there, and known again under any drive letter.</source>
   <translation>Flash disk, disk lain, atau folder yang disinkronkan. Disalin sendiri setiap kali terpasang, dan dikenali lagi dengan huruf drive apa pun.</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Pilih</translation>
  </message>
  <message>
   <source>Last copy: {when}.</source>
   <translation>Salinan terakhir: {when}.</translation>
  </message>
  <message>
   <source>No copy of this workshop is there yet.</source>
   <translation>Belum ada salinan bengkel ini di sana.</translation>
  </message>
  <message>
   <source>Second place</source>
   <translation>Tempat kedua</translation>
  </message>
  <message>
   <source>That is long ago. Connect it today.</source>
   <translation>Itu sudah lama. Pasang hari ini.</translation>
  </message>
  <message>
   <source>Use none</source>
   <translation>Tanpa tempat kedua</translation>
  </message>
  <message>
   <source>What lies in the second place stays there.</source>
   <translation>Yang sudah ada di tempat kedua tetap di sana.</translation>
  </message>
  <message>
   <source>{folder} is not connected.</source>
   <translation>{folder} tidak terpasang.</translation>
  </message>
 </context>
</TS>
