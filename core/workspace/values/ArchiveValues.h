// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ShowcaseFinding.h"
#include "archive/namesIn.h"
#include "archive/readArchive.h"

#include <QList>

#include <functional>

// What ui and cli write and take in of open archives.
namespace shanke {

struct ArchiveOrder
{
    ArchiveForm form = ArchiveForm::Space;
    DatabaseName database{};        // empty: one's own space; of a lesson: wherever it lies
    DocId id{};                     // of a lesson: its plan, or what belongs to it
    std::optional<Reader> reader{}; // whom it is for; nothing: the usual one of its form
    QString path{};
    QStringList pupils{}; // who must not be named without being asked about
    // Of the work, from 0 to 1, in the thread that does it; false stops it.
    std::function<bool(double)> progress = [](double) { return true; };
};

struct ArchiveReport
{
    Reader reader = Reader::Self;
    qsizetype documents = 0;
    qsizetype files = 0;
    QStringList notHere{};                   // files that are not in it
    std::vector<ShowcaseFinding> findings{}; // of a showcase
    std::vector<NamedPupil> named{};         // of those who were asked about
};

// An archive that was read; nothing of it is stored.
struct OpenedPack
{
    QString path;
    ArchiveReading reading;
    // Records of one's own that were taken from the same documents before, by the ids there.
    QHash<DocId, DocId> earlier;
    QHash<UserId, QString> names{}; // of the authors whom somebody here knows
};

struct StoredPack
{
    std::vector<ArchiveRecord> records{}; // with their new ids
    QStringList refusedFiles{};           // programs, which no document takes
};

} // namespace shanke
