// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/StrongId.h"
#include "exchange/ImportedDocument.h"
#include "ooxml/WordDocument.h"

#include <QList>

// What ui and cli read and store of school files.
namespace shanke {

// A record of one's own to which the same file is attached.
struct EarlierImport
{
    DocId id;
    QString title;
};

// A file that was read; nothing of it is stored.
struct SchoolFile
{
    QString path;
    Digest sha256;
    ImportedFile found;
    WordBlocks text; // as it reads
    QList<EarlierImport> earlier;
};

struct ImportedRecordId
{
    size_t document = 0; // of the file, from 0
    DocId id;
    QString rev;
};

struct StoredFile
{
    QString attached; // what the file is called in the records
    std::vector<ImportedRecordId> documents;
};

} // namespace shanke
