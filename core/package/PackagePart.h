// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace shanke {

// One file of a zip archive, unpacked while it is read. Whoever made the archive may want to fill this PC's
// memory: reading ends with an error after `largest` bytes, and where a thousand thousand bytes come without
// any '<', which no honest XML has. The archive must outlive it.
class PackagePart final : public QIODevice
{
public:
    PackagePart(zip_file* file, qint64 largest);
    ~PackagePart() override;

    bool isSequential() const override { return true; }
    const std::optional<Error>& fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    qint64 refuse(ErrorKind kind, const QString& detail);
    bool keepsLimits(QByteArrayView bytes);

    struct Closer
    {
        void operator()(zip_file* file) const;
    };
    std::unique_ptr<zip_file, Closer> m_file;
    qint64 m_left;
    qint64 m_sinceTag = 0;
    std::optional<Error> m_fault;
};

} // namespace shanke
