// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundleFacts.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace shanke {

// Writes one bundle: the store files compressed, sealed for the receivers, and all of it signed. The file
// appears under its name only when it is whole and on the stick. Works in any thread.
class BundleWriter
{
public:
    using Progress = std::function<void(qint64 bytes)>; // of the store files, so far

    // `facts` need no sealed keys yet.
    BundleWriter(BundleFacts facts, BundleContents contents, DeviceKey sender);

    // `stores`: the file of each slice, in order. Answers the bytes of the bundle. DiskFull, ReadOnly,
    // Cancelled soon after `stop` is set: nothing is left at `path`.
    Result<qint64> write(const QStringList& stores, const QString& path, const std::atomic<bool>& stop,
                         const Progress& progress) const;

private:
    BundleFacts m_facts;
    BundleContents m_contents;
    DeviceKey m_sender;
};

// What the sender signs: the digest of everything before the signature, with words that make it no other
// signature of the same key.
QByteArray signedText(const QByteArray& digest);

} // namespace shanke
