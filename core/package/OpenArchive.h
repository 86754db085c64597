// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>

#include <functional>
#include <memory>

struct zip;
struct zip_file;

namespace shanke {

// A zip archive of any size that somebody else made, read part by part: whoever made it may want to fill this
// PC's memory or disk. Names are only looked up, never used as a place on the disk. Belongs to one thread.
class OpenArchive
{
public:
    // NotFound, Damaged; TooLarge: more parts than 10,000; InvalidInput: a name stands twice, so that two
    // programs would read two things.
    static Result<std::unique_ptr<OpenArchive>> open(const QString& path);
    ~OpenArchive();

    bool has(const QString& name) const { return m_parts.contains(name); }
    // What the archive says; 0 where there is no such part.
    qint64 sizeOf(const QString& name) const;
    // A whole part. NotFound; TooLarge: more than `largest`, or packed more than 200 to 1; Damaged.
    Result<QByteArray> bytes(const QString& name, qint64 largest) const;
    // The same, a block at a time; what `take` answers ends it.
    using Take = std::function<Result<>(const QByteArray& block)>;
    Result<> read(const QString& name, qint64 largest, const Take& take) const;

private:
    struct Closer
    {
        void operator()(zip* archive) const;
        void operator()(zip_file* file) const;
    };
    explicit OpenArchive(zip* archive) : m_archive(archive) {}
    Result<> nameParts(const QString& path);
    Result<std::unique_ptr<zip_file, Closer>> fileOf(const QString& name, qint64 largest) const;

    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_parts;
};

} // namespace shanke
