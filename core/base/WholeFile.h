// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QFile>

namespace shanke {

// A file that appears under its name only when it is whole and on the disk: it is written beside it as
// "NAME.partial", synchronised, then renamed. Destroyed before commit() it leaves nothing behind. A name that
// is a file already is replaced, and so is a link, whatever it points to: on a stick of somebody else it
// could point to any file of this person. Belongs to one thread.
class WholeFile
{
public:
    explicit WholeFile(const QString& path);
    ~WholeFile();

    // ReadOnly, DiskFull.
    Result<> open();
    Result<> restrictToOwner(); // before anything is written
    Result<> write(QByteArrayView bytes);
    Result<> writeAt(qint64 position, QByteArrayView bytes); // over what is there; then goes on at the end
    qint64 size() const { return m_size; }
    Result<> commit();

private:
    Failure failed() const;

    QString m_path;
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_handedOver = 0; // bytes that the disk was asked to write
    bool m_isOurs = false;
    bool m_isWhole = false;
};

// All of it at once.
Result<> writeWhole(const QString& path, QByteArrayView bytes);

// Makes what was written into `file`, and its name in its folder, survive a power cut.
Result<> synchronise(QFile& file);

} // namespace shanke
