// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Connection.h"

#include "sqlite/SessionPool.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Tells apart why SQLite cannot open a file: it says "unable to open" for all of these.
Error explained(Error error, const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (error.kind == ErrorKind::NotFound && folder.exists() && !folder.isWritable())
        error.kind = ErrorKind::ReadOnly;
    error.detail = u"%1: %2"_s.arg(path, error.detail);
    return error;
}

Result<> inspectThrough(const QString& path, const Schema& schema, Session::Access access)
{
    SHANKE_LET(const auto session, Session::open(path, access));
    return Migrator(schema).inspect(*session, path);
}

// Looks at an existing file through a handle that cannot write, so that a refused file stays as it was. One
// whose making was cut short can be read by nobody before a writer has rolled it back.
Result<> inspect(const QString& path, const Schema& schema)
{
    const auto inspected = inspectThrough(path, schema, Session::Access::ReadOnly);
    const bool isHalf = !inspected && inspected.error().kind == ErrorKind::ReadOnly &&
                        QFileInfo::exists(path + u"-journal"_s);
    return isHalf ? inspectThrough(path, schema, Session::Access::ReadWrite) : inspected;
}

Result<> inspectCurrent(const QString& path, const Schema& schema, Session::Access access)
{
    SHANKE_LET(const auto session, Session::open(path, access));
    return Migrator(schema).requireCurrent(*session, path);
}

bool mayLackPlace(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::ReadOnly ||
           error.kind == ErrorKind::DiskFull;
}

// Said to a file that is there, they would be written into it: it has to open on a full disk as well.
Result<> shapeNewFile(Session& session, const Schema& schema)
{
    SHANKE_LET(const qint64 pages, session.number("PRAGMA page_count"));
    if (pages > 0)
        return {};
    return session.runScript("PRAGMA page_size = " + QByteArray::number(schema.pageSize) +
                             ";PRAGMA auto_vacuum = INCREMENTAL");
}

// The log is moved into the file every 4 MiB and kept small, however much one transaction writes.
Result<std::unique_ptr<Session>> openWriter(const QString& path, const Schema& schema)
{
    SHANKE_LET(auto session, Session::open(path, Session::Access::Create));
    SHANKE_TRY(shapeNewFile(*session, schema));
    SHANKE_TRY(session->runScript("PRAGMA journal_mode = WAL;PRAGMA foreign_keys = ON"
                                  ";PRAGMA journal_size_limit = 8388608;PRAGMA cache_size = -8192"
                                  ";PRAGMA wal_autocheckpoint = " +
                                  QByteArray::number(4 * 1024 * 1024 / schema.pageSize)));
    SHANKE_TRY(Migrator(schema).migrate(*session));
    return session;
}

// Waits until the bytes of a file are on the disk.
Result<> settle(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool settled = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!settled)
        return fail(ErrorKind::DiskFull, u"%1 could not be written to the disk."_s.arg(path));
    return {};
}

Result<> copyInto(Session& source, const QString& path)
{
    SHANKE_LET(Statement copy, source.prepare("VACUUM INTO ?"));
    copy.bind(path);
    SHANKE_TRY(copy.run());
    return settle(path);
}

} // namespace

Connection::Connection(QString path, std::shared_ptr<Session> writer, Session::Access readers)
    : m_path(std::move(path)),
      m_access(readers == Session::Access::ReadWrite ? Session::Access::ReadOnly : readers),
      m_writer(std::move(writer)),
      m_readers(std::make_shared<SessionPool>(m_path, readers))
{
}

Connection::~Connection() = default;

Result<std::shared_ptr<Connection>> Connection::open(const QString& path, OpenMode mode, const Schema& schema)
{
    const auto explain = [&](const Error& error) { return explained(error, path); };
    if (mode == OpenMode::ReadOnly)
        return openBesideWriter(path, schema).map_error(explain);
    if (QFileInfo::exists(path))
        SHANKE_TRY(inspect(path, schema).map_error(explain));
    else if (mode == OpenMode::MustExist)
        return fail(ErrorKind::NotFound, u"%1 does not exist."_s.arg(path));
    SHANKE_LET(auto writer, openWriter(path, schema).map_error(explain));
    return std::shared_ptr<Connection>(new Connection(path, std::move(writer), Session::Access::ReadWrite));
}

// A reader of a log needs a place beside the file for what readers and writers share. Where there is none,
// and nothing waits in the log, the file alone is all there is.
Result<std::shared_ptr<Connection>> Connection::openBesideWriter(const QString& path, const Schema& schema)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, u"it does not exist."_s);
    auto access = Session::Access::ReadOnly;
    auto seen = inspectCurrent(path, schema, access);
    if (!seen && mayLackPlace(seen.error()) && QFileInfo(path + u"-wal"_s).size() == 0) {
        access = Session::Access::Immutable;
        seen = inspectCurrent(path, schema, access);
    }
    SHANKE_TRY(seen);
    return std::shared_ptr<Connection>(new Connection(path, nullptr, access));
}

Result<std::shared_ptr<const Connection>> Connection::openToRead(const QString& path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, u"%1 does not exist."_s.arg(path));
    std::shared_ptr<const Connection> connection(new Connection(path, nullptr, Session::Access::ReadWrite));
    SHANKE_TRY(connection->read());
    return connection;
}

Result<ReadSnapshot> Connection::read(const StopFlag& stop) const
{
    SHANKE_LET(auto session, m_readers->take(stop));
    return ReadSnapshot(std::move(session));
}

// Batch (synchronous=NORMAL) does not wait for the disk at commit. The order of transactions still holds:
// each frame of the log carries a checksum over all frames before it, so what a power cut leaves is a prefix
// of the transactions, and the log is on the disk before a page of it goes into the file. A checkpoint that
// is committed after its documents is therefore never durable without them, with either durability.
Result<WriteTransaction> Connection::begin(Durability durability, std::function<void()> committed)
{
    if (!m_writer)
        return fail(ErrorKind::ReadOnly, u"%1 is open for reading only."_s.arg(m_path));
    if (m_writer.use_count() > 1)
        return fail(ErrorKind::InUse, u"A transaction of %1 is open already."_s.arg(m_path));
    SHANKE_TRY(m_writer->runScript(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                                  : "PRAGMA synchronous = NORMAL"));
    SHANKE_TRY(m_writer->begin("BEGIN IMMEDIATE"));
    return WriteTransaction(m_writer, std::move(committed));
}

Result<> Connection::rewrite()
{
    if (!m_writer)
        return fail(ErrorKind::ReadOnly, u"%1 is open for reading only."_s.arg(m_path));
    if (m_writer.use_count() > 1)
        return fail(ErrorKind::InUse, u"A transaction of %1 is open."_s.arg(m_path));
    return m_writer->runScript("PRAGMA auto_vacuum = INCREMENTAL;VACUUM;PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<> Connection::copyTo(const QString& path, const StopFlag& stop) const
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Precondition, u"%1 exists already."_s.arg(path));
    SHANKE_LET(const auto source, Session::open(m_path, m_access));
    source->obey(stop);
    const auto copied = copyInto(*source, path);
    if (copied)
        return {};
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    return Failure(explained(copied.error(), path));
}

qint64 Connection::fileBytes() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_s).size();
}

} // namespace shanke
