// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ArchiveContent.h"
#include "kind/Record.h"
#include "package/OpenArchive.h"

namespace shanke {

// A record of an archive that may be taken in.
struct ArchiveRecord
{
    DocId id; // that it had where it comes from
    Record record;
    QString title;
};

// A file of an archive: where it stands there, and what it has to be.
struct ArchiveFile
{
    DocId document;
    QString name; // that every PC takes
    qint64 size = 0;
    Digest sha256;
    QString part;
};

// What of an archive is not taken in.
struct ArchiveRefusal
{
    enum class Why {
        UnknownKind, // only a newer program, or another one, knows it
        NoRecord,    // a submission or decision: said by somebody, in their place
        Newer,       // a newer program wrote it
        Unreadable,  // it has not the shape of its kind
        NotOfSpace,  // its kind lies in no space of a person
        NoFile,      // it was not on the PC that made the archive
    };
    Why why;
    QString what; // an id, or the name of a file
};

// An archive that was read and compared with its digests, and of which nothing is stored.
struct ArchiveReading
{
    ArchiveForm form = ArchiveForm::Lesson;
    QString title;
    std::vector<ArchiveRecord> records;
    std::vector<ArchiveFile> files; // of these records
    std::vector<ArchiveRefusal> refusals;
};

// Whether a file is an open archive of this program: it has a manifest that says so. Any other file: false.
bool isOpenArchive(const QString& path);

// Reads all of it once, however long its files are. InvalidInput: it is none, or says two things; Damaged: a
// part is not what the manifest says; TooLarge; NewerVersion. Blocks; `goesOn` answers false: Cancelled.
Result<ArchiveReading> readArchive(const QString& path, const std::function<bool()>& goesOn);

// A file of it on the disk, under its own name in `folder`. Damaged, DiskFull, ReadOnly.
Result<QString> unpackInto(const QString& folder, const OpenArchive& archive, const ArchiveFile& file);

} // namespace shanke
