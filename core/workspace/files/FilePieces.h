// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileManifest.h"
#include "kind/Record.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

// Where the pieces of the files lie that some records name and that are whole here. What servers have of them
// changes without the pieces, so `facts` are asked each time. A value, read in a thread of the pool.
class FilePieces
{
public:
    // Of files that are not whole here nothing is kept.
    static Result<FilePieces> of(const ReadView& view, const std::vector<Record>& records);

    // No piece came or went since it was read; nothing is looked for where the records name no files.
    Result<bool> isCurrent(const ReadView& view) const;
    // A record is no farther than its files. `record`: which of them, from 0.
    Delivery noFarther(size_t record, Delivery delivery, const DeliveryFacts& facts) const;

private:
    using Files = std::vector<std::vector<Place>>; // the pieces of each

    static Result<Files> wholeFiles(const ReadView& view, const std::vector<FileManifest>& manifests);

    std::vector<Files> m_ofRecords;
    bool m_hasFiles = false;
    QString m_upTo; // where the database of pieces stood; empty: there is none
};

} // namespace shanke
