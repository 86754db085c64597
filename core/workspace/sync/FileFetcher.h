// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "http/RetryPolicy.h"
#include "workspace/files/FetchPace.h"
#include "workspace/files/WantedFiles.h"
#include "workspace/reading/FetchFacts.h"
#include "workspace/values/FileValues.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace shanke {

class ChunkStore;
class Clock;
class Databases;
class DeliveryBook;
class ServerLink;
class SyncSession;
class WorkFile;
class WorkspaceFolder;
struct HttpResponse;

// Fetches the missing pieces of wanted files from the server, one file after the other. Each piece is checked
// by its digest before it is stored, so what has come is never asked for again, whenever the line is cut or
// the program ends. Goes on by itself after a failure of the line. Lives in the engine thread.
class FileFetcher : public QObject
{
    Q_OBJECT
public:
    // What it works with outlives it.
    struct Parts
    {
        const WorkspaceFolder& folder;
        Databases& databases;
        WorkFile& work;
        DeliveryBook& book;
        SyncSession& sync;
        Clock& clock;
    };

    explicit FileFetcher(const Parts& parts);
    ~FileFetcher() override;

    // Another server, or none: what is under way ends.
    void setServer(const ServerLink* server);
    // The server is shown a fresh credential from now on.
    void onAccessRenewed();
    // Remembers the file and goes for what of it is not here; one that was paused goes on. Somebody may wait
    // for the end.
    void fetch(const WantedFile& wanted, const std::optional<Answer<>>& answer);
    // Goes on with all that were wanted when the program ended.
    Result<> resume();
    void pause(const Digest& sha256);
    void forget(const Digest& sha256);

    FetchFacts facts() const;

    // Goes on when something may: texts go first, and the day's budget of the line holds for these, too.
    void work();

signals:
    void progressed(const shanke::FileProgress& progress);
    void changed(); // something is here, or not wanted any more
    void interrupted(const QString& name, const shanke::Error& error);

private:
    struct Job
    {
        WantedFile wanted;
        std::deque<ChunkRef> missing; // not asked for
        QHash<QByteArray, ChunkRef> underWay;
        qint64 bytesMissing = 0;
        std::vector<Answer<>> answers;
    };

    // A piece that was asked for, and with which credential of the server.
    struct Question
    {
        Digest file;
        Digest chunk;
        quint64 access = 0;
    };

    Result<WantedFiles> wantedFiles() const;
    Job* find(const Digest& sha256);
    Result<Job*> jobFor(const WantedFile& wanted);
    Job* current();
    bool mayBegin();
    void ask(Job& job);
    void onAnswer(const Question& question, const Result<HttpResponse>& response);
    Result<> keep(const Job& job, const ChunkRef& chunk, const Result<HttpResponse>& response);
    void onPiece(Job& job, const ChunkRef& chunk);
    void onFailure(Job& job, const ChunkRef& chunk, const Error& error);
    bool waitsForAccess(const Question& question, const Error& error);
    void tryLater(Job& job, const Error& error);
    void answerAll(const Error& error);
    void giveBack(Job& job);
    void end(Job& job, const Result<>& result, bool staysWanted);

    Parts m_parts;
    const ServerLink* m_server = nullptr;
    std::unique_ptr<QObject> m_calls; // receives the answers of the server; goes with it
    std::vector<std::unique_ptr<Job>> m_jobs;
    FetchPace m_pace;
    RetryPolicy m_retry;
    std::chrono::milliseconds m_lastPiece{0}; // when one came, or the first was asked for
    int m_failures = 0;                       // since something came
    quint64 m_access = 0;                     // counts the credentials
    quint64 m_pause = 0;                      // names the pause under way: an outdated timer does nothing
    bool m_isPausing = false;
    bool m_isHeld = false; // by the budget
};

} // namespace shanke
