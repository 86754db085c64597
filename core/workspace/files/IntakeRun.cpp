// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/files/IntakeRun.h"

#include "base/Clock.h"
#include "files/RunningFile.h"
#include "workspace/folder/Databases.h"

namespace shanke {

using namespace Qt::StringLiterals;

IntakeRun::IntakeRun(Databases& databases, const Clock& clock, const DatabaseName& pieces, Ended ended)
    : m_databases(databases), m_clock(clock), m_pieces(pieces), m_ended(std::move(ended))
{
}

IntakeRun::~IntakeRun() = default;

void IntakeRun::start(const QString& path, bool refusesPrograms)
{
    m_began = m_clock.monotonic();
    if (const auto opened = open(path, refusesPrograms); !opened)
        return end(tl::unexpected(opened.error()));
    QMetaObject::invokeMethod(this, &IntakeRun::step, Qt::QueuedConnection);
}

Result<> IntakeRun::open(const QString& path, bool refusesPrograms)
{
    SHANKE_LET(auto source, SourceFile::open(path));
    if (refusesPrograms) {
        SHANKE_TRY(refuseProgram(source->name(), source->device().peek(FirstBytes)));
    }
    SHANKE_LET(DocumentStore * store, m_databases.findOrCreate(m_pieces));
    m_intake = std::make_unique<FileIntake>(*store, std::move(source));
    return {};
}

void IntakeRun::step()
{
    if (!m_intake)
        return; // cancelled
    const auto isDone = m_databases.disk().check(Writing::Files).and_then([&] { return m_intake->step(); });
    if (!isDone)
        return end(tl::unexpected(isDone.error()));
    const FileIntake::Counts& counts = m_intake->counts();
    if (*isDone)
        return end(TakenFile{m_intake->manifest(), counts.newChunks, counts.newBytes});
    const auto passed = std::max<qint64>((m_clock.monotonic() - m_began).count(), 1);
    emit progressed({m_intake->source().name(),
                     {},
                     counts.bytesRead,
                     m_intake->source().size(),
                     double(counts.bytesRead) * 1000 / double(passed)});
    QMetaObject::invokeMethod(this, &IntakeRun::step, Qt::QueuedConnection);
}

void IntakeRun::cancel()
{
    if (m_intake)
        end(fail(ErrorKind::Cancelled, u"stopped; the pieces that are stored are found again next time"_s));
}

void IntakeRun::end(const Result<TakenFile>& result)
{
    m_intake.reset();
    m_ended(result);
    emit over();
}

} // namespace shanke
