// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/FileFetcher.h"

#include "base/Log.h"
#include "couch/AttachmentRequest.h"
#include "couch/Status.h"
#include "files/ChunkName.h"
#include "files/ChunkStore.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/files/FileLook.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/sync/SyncSession.h"

#include <QRandomGenerator>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int FailuresToReport = 3; // in a row; then whoever waits is told, and the tries go on

Error budgetIsSpent()
{
    return {
        ErrorKind::Precondition,
        u"today's bytes for files on this kind of line are used up: it goes on tomorrow, or at once when the "
        "budget is lifted"_s,
        {}};
}

Error notSentYet(const FileManifest& file)
{
    return {
        ErrorKind::NotFound,
        u"the server does not have all of \"%1\" yet: it will when the PC where it was attached has sent it"_s
            .arg(file.name),
        {}};
}

} // namespace

FileFetcher::FileFetcher(const Parts& parts) : m_parts(parts)
{
}

FileFetcher::~FileFetcher() = default;

Result<WantedFiles> FileFetcher::wantedFiles() const
{
    return m_parts.work.open().map([](Connection* work) { return WantedFiles(*work); });
}

void FileFetcher::setServer(const ServerLink* server)
{
    if (m_server && m_calls)
        m_server->transport().cancelAll(*m_calls);
    m_calls = std::make_unique<QObject>();
    m_server = server;
    m_isPausing = false;
    ++m_pause;
    m_failures = 0;
    m_retry.reset();
    for (const auto& job : m_jobs)
        giveBack(*job);
    work();
}

Result<FileFetcher::Job*> FileFetcher::jobFor(const WantedFile& wanted)
{
    if (Job* const known = find(wanted.file.sha256))
        return known;
    SHANKE_LET(const auto missing, missingPieces(m_parts.databases.open(), wanted.pieces, wanted.file));
    Job* const job = m_jobs.emplace_back(std::make_unique<Job>()).get();
    job->missing.assign(missing.begin(), missing.end());
    for (const ChunkRef& chunk : job->missing)
        job->bytesMissing += chunk.size;
    return job;
}

Result<> FileFetcher::resume()
{
    SHANKE_LET(const WantedFiles files, wantedFiles());
    SHANKE_LET(const auto wanted, files.all());
    for (const WantedFile& file : wanted)
        fetch(file, std::nullopt);
    return {};
}

void FileFetcher::fetch(const WantedFile& wanted, const std::optional<Answer<>>& answer)
{
    const auto found = jobFor(wanted);
    if (!found && answer)
        (*answer)(tl::unexpected(found.error()));
    if (!found)
        return;
    Job* const job = *found;
    job->wanted = wanted;
    if (answer)
        job->answers.push_back(*answer);
    const auto remembered = wantedFiles().and_then([&](WantedFiles files) { return files.add(job->wanted); });
    if (!remembered)
        return end(*job, remembered, false);
    if (job->missing.empty() && job->underWay.isEmpty())
        return end(*job, {}, false);
    if (!m_parts.folder.account().hasServer())
        return end(*job,
                   fail(ErrorKind::NotFound,
                        u"not all of \"%1\" is on this PC, and no server is set to fetch it from"_s.arg(
                            job->wanted.file.name)),
                   true);
    emit changed();
    work();
}

void FileFetcher::pause(const Digest& sha256)
{
    if (Job* job = find(sha256)) {
        job->wanted.isPaused = true;
        const auto kept =
            wantedFiles().and_then([&](WantedFiles files) { return files.setPaused(sha256, true); });
        if (!kept)
            emit interrupted(job->wanted.file.name, kept.error());
        emit changed();
        work();
    }
}

void FileFetcher::forget(const Digest& sha256)
{
    if (Job* job = find(sha256))
        end(*job, fail(ErrorKind::Cancelled, u"not wanted any more"_s), false);
}

FetchFacts FileFetcher::facts() const
{
    FetchFacts facts;
    facts.bytesPerSecond = m_pace.bytesPerSecond();
    facts.isHeld = m_isHeld;
    for (const auto& job : m_jobs)
        facts.pausedByFile.insert(job->wanted.file.sha256.toRaw(), job->wanted.isPaused);
    return facts;
}

FileFetcher::Job* FileFetcher::find(const Digest& sha256)
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [&](const auto& job) { return job->wanted.file.sha256 == sha256; });
    return found == m_jobs.end() ? nullptr : found->get();
}

// The first that may go on and has something left to ask for.
FileFetcher::Job* FileFetcher::current()
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto& job) {
        return !job->wanted.isPaused && !job->missing.empty();
    });
    return found == m_jobs.end() ? nullptr : found->get();
}

bool FileFetcher::mayBegin()
{
    const SyncSession& sync = m_parts.sync;
    if (!m_server || m_isPausing || !current() || !sync.areTextsAtRest() || !sync.isAccessKnown())
        return false;
    const bool isHeld = !m_parts.sync.budget().mayBegin();
    if (std::exchange(m_isHeld, isHeld) != isHeld)
        emit changed();
    if (isHeld)
        answerAll(budgetIsSpent());
    return !isHeld;
}

void FileFetcher::work()
{
    if (!mayBegin())
        return;
    qsizetype underWay = 0;
    for (const auto& job : m_jobs)
        underWay += job->underWay.size();
    if (underWay == 0)
        m_lastPiece = m_parts.clock.monotonic();
    for (Job* job = current(); job && underWay < m_pace.underWay(); job = current(), ++underWay)
        ask(*job);
}

void FileFetcher::ask(Job& job)
{
    const ChunkRef chunk = job.missing.front();
    job.missing.pop_front();
    job.underWay.insert(chunk.id.toRaw(), chunk);
    const Question question{job.wanted.file.sha256, chunk.id, m_access};
    HttpRequest request = couch::encodeGetAttachment(job.wanted.pieces.toString(), chunkDocId(chunk.id),
                                                     std::nullopt, u"data"_s, nullptr);
    request.largestAnswer = 2 * chunk.size + HttpRequest::SmallAnswer; // sealed
    m_server->transport().send(
        request, {m_calls.get(),
                  [this, question](const Result<HttpResponse>& response) { onAnswer(question, response); }});
}

void FileFetcher::onAnswer(const Question& question, const Result<HttpResponse>& response)
{
    Job* job = find(question.file);
    if (!job || !job->underWay.contains(question.chunk.toRaw()))
        return work(); // forgotten meanwhile
    const ChunkRef ref = job->underWay.take(question.chunk.toRaw());
    const auto kept = keep(*job, ref, response);
    if (kept) {
        m_parts.sync.noteAccess();
        onPiece(*job, ref);
    } else if (waitsForAccess(question, kept.error())) {
        job->missing.push_front(ref);
    } else {
        return onFailure(*job, ref, kept.error());
    }
    work();
}

// A node asks each PC to show who it is, at the first request of a program that was just started and when
// what it was shown is over.
bool FileFetcher::waitsForAccess(const Question& question, const Error& error)
{
    return error.kind == ErrorKind::Unauthorized &&
           (question.access != m_access || m_parts.sync.askForAccess());
}

void FileFetcher::onAccessRenewed()
{
    ++m_access;
    m_isPausing = false;
    ++m_pause;
    work();
}

Result<> FileFetcher::keep(const Job& job, const ChunkRef& chunk, const Result<HttpResponse>& response)
{
    SHANKE_TRY(response);
    SHANKE_TRY(m_parts.sync.budget().spend(response->body.size()));
    SHANKE_TRY(m_parts.databases.disk().check(Writing::Files));
    SHANKE_TRY(couch::checkStatus(*response).map_error([&](const Error& error) {
        return error.kind == ErrorKind::NotFound ? notSentYet(job.wanted.file) : error;
    }));
    SHANKE_TRY(unseal(chunk, response->body));
    SHANKE_TRY(m_parts.databases.disk().check(Writing::Files));
    SHANKE_LET(DocumentStore * store, m_parts.databases.findOrCreate(job.wanted.pieces));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Batch));
    SHANKE_TRY(ChunkStore(*store).put(transaction, chunk.id, response->body));
    SHANKE_TRY(transaction.commit());
    return m_parts.book.noteArrival(m_server->hop(), job.wanted.pieces, {chunkDocId(chunk.id)});
}

void FileFetcher::onPiece(Job& job, const ChunkRef& chunk)
{
    const auto now = m_parts.clock.monotonic();
    m_pace.note(chunk.size, now - m_lastPiece);
    m_lastPiece = now;
    m_failures = 0;
    m_retry.reset();
    job.bytesMissing -= chunk.size;
    const FileManifest& file = job.wanted.file;
    emit progressed(
        {file.name, file.sha256, file.size - job.bytesMissing, file.size, m_pace.bytesPerSecond()});
    if (job.missing.empty() && job.underWay.isEmpty())
        end(job, {}, false);
}

void FileFetcher::onFailure(Job& job, const ChunkRef& chunk, const Error& error)
{
    job.missing.push_front(chunk);
    if (error.kind == ErrorKind::Damaged) { // what the server has is not the piece: no later try helps
        end(job, tl::unexpected(error), false);
        return work();
    }
    tryLater(job, error);
}

// Whoever waits is told when trying on is not likely to help soon; the file stays wanted.
void FileFetcher::tryLater(Job& job, const Error& error)
{
    if (error.kind == ErrorKind::Cancelled || m_isPausing)
        return;
    m_pace.interrupted();
    emit interrupted(job.wanted.file.name, error);
    if (!isTransient(error.kind) || ++m_failures >= FailuresToReport)
        for (const Answer<>& answer : std::exchange(job.answers, {}))
            answer(tl::unexpected(error));
    const auto isJob = [&](const auto& each) { return each.get() == &job; };
    std::stable_partition(m_jobs.begin(), m_jobs.end(), std::not_fn(isJob)); // others may fare better
    m_isPausing = true;
    m_parts.clock.after(m_retry.nextDelay(QRandomGenerator::global()->generateDouble()), this,
                        [this, pause = ++m_pause] {
                            if (pause != m_pause)
                                return;
                            m_isPausing = false;
                            work();
                        });
}

// The files stay wanted.
void FileFetcher::answerAll(const Error& error)
{
    for (const auto& job : m_jobs)
        if (!job->wanted.isPaused)
            for (const Answer<>& answer : std::exchange(job->answers, {}))
                answer(tl::unexpected(error));
}

void FileFetcher::giveBack(Job& job)
{
    for (const ChunkRef& chunk : std::exchange(job.underWay, {}))
        job.missing.push_front(chunk);
}

void FileFetcher::end(Job& job, const Result<>& result, bool staysWanted)
{
    const Digest sha256 = job.wanted.file.sha256;
    const std::vector<Answer<>> answers = std::move(job.answers);
    job.answers.clear();
    if (!staysWanted) {
        const auto removed = wantedFiles().and_then([&](WantedFiles files) { return files.remove(sha256); });
        if (!removed)
            qCWarning(logWorkspace).noquote() << "wanted files:" << removed.error().detail;
        std::erase_if(m_jobs, [&](const auto& each) { return each.get() == &job; });
    }
    for (const Answer<>& answer : answers)
        answer(result);
    emit changed();
}

} // namespace shanke
