<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>InboxPage</name>
  <message>
   <source>Add a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop photos and sketches here. They wait until you give them to a piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every picture has its piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures without a piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder of photos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>or bring in</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InboxSide</name>
  <message>
   <source>1 picture given to {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of them go to the same piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one or more. Ctrl and Shift choose several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give to a piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making pieces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving to Trash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New piece made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One piece for each picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} new pieces made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures given to {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pictures moved to Trash</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PieceField</name>
  <message>
   <source>Code or name</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
