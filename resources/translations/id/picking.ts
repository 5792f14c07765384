<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>LineFinder</name>
  <message>
   <source>Find by code or title; x 6 behind it says how many</source>
   <translation>Cari menurut kode atau judul; x 6 di belakangnya = jumlah</translation>
  </message>
 </context>
</TS>
