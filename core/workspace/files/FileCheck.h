// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileManifest.h"
#include "lesson/HandInFacts.h"
#include "workspace/folder/Databases.h"

#include <QSet>

namespace shanke {

// Whether a file that a document names is what it says. Any thread.
class FileCheck
{
public:
    // `pieces`: the databases where its pieces may lie. `databases` outlive it.
    FileCheck(const OpenStores& databases, std::vector<DatabaseName> pieces)
        : m_databases(databases), m_pieces(std::move(pieces))
    {
    }

    // What is wrong with the file that `json` names. With `read` its bytes are read too, unless its digest is
    // among them; where they are right it is put there.
    Result<std::optional<FileFault>> faultOf(const QJsonObject& json, QSet<QByteArray>* read) const;

private:
    Result<DocumentStore*> storeWith(const FileManifest& file) const; // null: it is not whole in any
    Result<std::optional<FileFault>> faultIn(DocumentStore& store, const FileManifest& file) const;

    const OpenStores& m_databases;
    std::vector<DatabaseName> m_pieces;
};

} // namespace shanke
