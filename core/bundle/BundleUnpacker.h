// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundleFacts.h"

#include <QFile>

#include <optional>

namespace shanke {

// Takes apart what streams out of a bundle: first its contents, then the bytes of each store, into files of
// its own naming in a folder. Nothing in the stream names a path, and no file grows beyond what was said.
class BundleUnpacker
{
public:
    explicit BundleUnpacker(QString folder) : m_folder(std::move(folder)) {}

    Result<> add(QByteArrayView bytes); // InvalidInput, DiskFull
    // InvalidInput unless everything that was said has come.
    Result<> finish();

    const BundleContents& contents() const { return *m_contents; }
    // The store of one slice.
    static QString storeFile(const QString& folder, qsizetype slice);

private:
    Result<bool> readContents();
    Result<> writeStore();
    Result<> openNext();

    QString m_folder;
    QByteArray m_waiting;
    std::optional<BundleContents> m_contents;
    QFile m_file;
    qsizetype m_slice = -1; // that m_file is of
    qint64 m_left = 0;      // bytes of it
};

} // namespace shanke
