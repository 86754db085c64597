// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundleFacts.h"

#include <atomic>

namespace shanke {

// Reads a bundle from a stick that anybody may have had in their hands. open() goes through all of it and
// believes nothing before the signature has been checked; who the signer is, is for the caller to judge.
// Works in any thread.
class BundleReader
{
public:
    // InvalidInput: another kind of file; NewerVersion; cut short, or altered by someone else than
    // its sender; NotFound: no such file, or the stick is gone.
    static Result<BundleReader> open(const QString& path, const std::atomic<bool>& stop);

    const BundleFacts& facts() const { return m_facts; }

    // Puts the store files of the slices into `folder`, each checked to hold nothing but our tables; see
    // BundleUnpacker::storeFile(). Forbidden: made for someone else; InvalidInput, TooLarge, DiskFull,
    // Cancelled.
    Result<BundleContents> unpack(const DeviceKey& receiver, const QString& folder,
                                  const std::atomic<bool>& stop) const;

private:
    BundleReader(QString path, BundleFacts facts, qint64 start)
        : m_path(std::move(path)), m_facts(std::move(facts)), m_start(start)
    {
    }

    Result<QByteArray> contentKey(const DeviceKey& receiver) const;

    QString m_path;
    BundleFacts m_facts;
    qint64 m_start; // where the sealed content begins
};

} // namespace shanke
