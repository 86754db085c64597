// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace shanke {

// A file of a folder of resources as it was when the folder was listed. Its names are whatever its disk says.
struct ListedFile
{
    QString folder; // in the chosen one, parted by '/'; empty: the chosen one itself
    QString name;
    qint64 size = 0; // bytes
    QDateTime modified;
    QString platform; // a guess by its names (platformOf)

    QString path() const { return folder.isEmpty() ? name : folder + u'/' + name; }
    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

// A name as one line without what nobody sees: what a person reads of it.
QString shownName(const QString& name);

// What was found for what somebody typed.
struct ListedFiles
{
    std::vector<ListedFile> files; // the first of them
    int count = 0;                 // of all
};

// How far the list of a folder is.
struct ListingFacts
{
    QString root;         // the chosen folder; empty: none was listed
    int files = 0;        // in the list
    bool isWhole = false; // every folder below was looked into since the listing began
    bool isCut = false;   // there is more than the list takes
    int unread = 0;       // folders that could not be read; what was known of them stays
    QDateTime listedAt{}; // when it was last whole

    friend bool operator==(const ListingFacts&, const ListingFacts&) = default;
};

} // namespace shanke
