// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Pc.h"

#include "base/Ulid.h"
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/SignedSchool.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/engine/EngineState.h"
#include "workspace/files/DocumentFiles.h"
#include "workspace/files/IntakeRun.h"
#include "workspace/keeping/FolderMending.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/lessons/SubmissionWriter.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/sync/FileFetcher.h"
#include "workspace/sync/SyncSession.h"
#include "world/LineTransport.h"

#include <QFutureWatcher>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPlans = 5; // few, so that two PCs write the same ones

const LessonPlan& lesson()
{
    static const LessonPlan plan = test::fixtureA();
    return plan;
}

QByteArray textOfPlan(const LessonPlan& plan)
{
    return QJsonDocument(plan.toJson()).toJson(QJsonDocument::Compact);
}

std::vector<DocId> idsOf(const DocumentStore& store, const QString& prefix)
{
    std::vector<DocId> ids;
    const auto snapshot = store.read();
    const auto rows = snapshot.and_then([&](const ReadSnapshot& read) {
        return store.list(read, ListRange{prefix, {}, 0, false});
    });
    for (const DocumentRow& row : rows.value_or(std::vector<DocumentRow>()))
        ids.push_back(row.id);
    return ids;
}

} // namespace

Pc::Pc(Place place, WorldTime& time, Line& line, Saves& saves)
    : m_place(std::move(place)),
      m_time(time),
      m_line(line),
      m_saves(saves),
      m_disk(m_place.folder),
      m_clock(std::make_shared<MachineClock>(time))
{
    line.setMachine(m_disk);
}

Pc::~Pc() = default;

void Pc::create(const QString& folder, const UserId& user)
{
    AccountSettings account;
    account.user = user;
    account.name = u"姜𠮷䶮"_s;
    account.school = SchoolId(u"fxz"_s);
    account.anchor = test::anchorOf(account.school);
    account.server(Hop::School).url = QUrl(u"http://node.local:5984"_s);
    account.device = DeviceId(newUlid(test::fixtureTime("2026-03-01T08:00:00+08:00")).toLower());
    account.firstDevice = account.device;
    must(WorkspaceFolder::create(folder, account));
    must(must(WorkspaceFolder::open(folder)).setFreeSpaceLimit(0));
}

void Pc::settle(const QString& folder)
{
    WorkspaceFolder opened = must(WorkspaceFolder::open(folder));
    must(opened.takePlace(opened.account().device));
}

// As Workspace::open() does, without threads, keychain and what needs a person.
Result<> Pc::open()
{
    const QDateTime now = m_clock->now();
    SHANKE_TRY(FolderMending::recoverSettings(folder(), now));
    SHANKE_LET(WorkspaceFolder opened, WorkspaceFolder::open(folder()));
    SHANKE_TRY(FolderMending(opened, now).run({}));
    m_state =
        std::make_unique<EngineState>(std::move(opened), m_clock, std::make_shared<LineConnector>(m_line));
    connect(m_state.get(), &EngineState::statusChanged, this, &Pc::onStatus);
    connect(&m_state->sync(), &SyncSession::credentialRefused, this, [this] {
        m_time.after(1s, m_state.get(), [this] { m_state->sync().setCredential(Hop::School, Credential()); });
    });
    m_state->open();
    SHANKE_TRY(m_state->identity().enter({m_state->account(), key(), std::nullopt}));
    m_state->sync().setCredential(Hop::School, Credential());
    if (m_follows)
        m_state->sync().start();
    std::ignore = m_state->files().resume(); // with the next start else
    return {};
}

void Pc::start()
{
    m_status = {};
    m_wasWorking = false;
    m_isRoundOver = true;
    if (const auto opened = open(); !opened) {
        m_line.traces().add(m_time.now(), name() + u" does not start: "_s + opened.error().detail);
        m_state.reset();
    }
}

void Pc::stop()
{
    m_state.reset();
    m_isRoundOver = true;
}

void Pc::restart(Chance& chance)
{
    stop();
    m_disk.revive(chance);
    m_line.traces().add(m_time.now(), name() + u" starts again"_s);
    start();
}

DocumentStore* Pc::store(const DatabaseName& database)
{
    return m_state ? m_state->databases().open().stores.value(database) : nullptr;
}

UserId Pc::user() const
{
    return m_state->account().user;
}

DeviceKey Pc::key() const
{
    return DeviceKey::fromSeed(Digest::of(m_state->account().device.toUtf8()).toHex()).value();
}

DeviceCard Pc::card() const
{
    return cardOf(m_state->account(), key().publicKey());
}

void Pc::onStatus(const SyncStatus& status)
{
    if (status.link != m_status.link || status.waiting != m_status.waiting ||
        status.attentionDatabase != m_status.attentionDatabase)
        m_line.traces().add(m_time.now(), u"%1 shows link %2, waiting %3, %4"_s.arg(name())
                                              .arg(int(status.link))
                                              .arg(status.waiting)
                                              .arg(status.attentionDatabase));
    m_status = status;
    const bool isWorking = status.link == LinkState::Working;
    if (m_wasWorking && (status.link == LinkState::Idle || status.link == LinkState::Attention))
        m_contactsAtRoundEnd = m_line.contacts();
    m_wasWorking = isWorking;
    if (m_meddler)
        m_meddler(*this, m_status);
}

// Acknowledged: the winner has just been written.
void Pc::note(const DatabaseName& database, const DocId& id, const Change& change, bool isAcknowledged)
{
    const DocumentStore* const written = store(database);
    const auto state = written ? written->read().and_then([&](const ReadSnapshot& snapshot) {
        return written->state(snapshot, id);
    })
                               : Result<DocumentState>(fail(ErrorKind::NotFound, {}));
    Save save{name(), database, id, {}, change.text};
    if (isAcknowledged && state && !m_disk.isDead()) // of the dead nobody sees an answer
        save.rev = state->winner;
    for (const Save& other : m_saves) {
        const QByteArray text = '"' + other.text.toUtf8() + '"';
        if (other.id == id && change.before.contains(text) && !change.after.contains(text))
            save.dropped.append(other.text);
    }
    m_saves.push_back(save);
}

DocId Pc::planAt(int which)
{
    const DocumentStore* const space = store(spaceOf(user()));
    const auto plans = space ? idsOf(*space, u"plan:"_s) : std::vector<DocId>();
    return plans.empty() ? DocId() : plans[size_t(which) % plans.size()];
}

Result<RecordShelf> Pc::shelf()
{
    return RecordShelf::of(m_state->signer(), m_state->databases(), m_state->catalogue(), *m_clock,
                           spaceOf(m_state->account().user));
}

void Pc::save(int which, const QString& word, bool hasUnknownMembers)
{
    const QString text = u"%1 %2"_s.arg(word).arg(m_saves.size());
    const DocumentStore* const space = store(spaceOf(user()));
    const DocId id = space && int(idsOf(*space, u"plan:"_s).size()) >= MostPlans ? planAt(which) : DocId();
    const DocId target = which % 2 ? planAt(which / 2) : id;
    const auto before = target.isEmpty() ? Result<StoredPlan>(fail(ErrorKind::NotFound, {}))
                                         : space->read().and_then([&](const ReadSnapshot& snapshot) {
                                               return readPlan(*space, snapshot, target);
                                           });
    LessonPlan plan = before ? before->plan : lesson();
    plan.setSection(which % 3 ? PlanSection::BoardDesign : PlanSection::Reflection,
                    blocksFromPlainText(text));
    if (hasUnknownMembers) {
        QJsonObject json = plan.toJson();
        json[u"later"_s] = QJsonObject{{u"text"_s, text}, {u"since"_s, 7}};
        plan = LessonPlan::fromJson(json).value();
    }
    const auto saved = shelf().and_then([&](RecordShelf shelf) {
        return shelf.save(before ? target : DocId(), before ? before->rev.toString() : QString(), plan);
    });
    note(spaceOf(user()), saved ? saved->id : target,
         {before ? textOfPlan(before->plan) : QByteArray(), textOfPlan(plan), text}, saved.has_value());
}

void Pc::remove(int which)
{
    const DocId id = planAt(which);
    const DocumentStore* const space = store(spaceOf(user()));
    const auto snapshot = space ? space->read() : Result<ReadSnapshot>(fail(ErrorKind::NotFound, {}));
    const auto before =
        snapshot.and_then([&](const ReadSnapshot& read) { return readPlan(*space, read, id); });
    if (!before)
        return;
    const auto removed =
        shelf().and_then([&](RecordShelf shelf) { return shelf.remove(id, before->rev.toString()); });
    note(spaceOf(user()), id, {textOfPlan(before->plan)}, removed.has_value());
}

void Pc::submit(int which)
{
    const DocId plan = planAt(which);
    const auto submission = plan.isEmpty() ? Result<Submission>(fail(ErrorKind::NotFound, {}))
                                           : m_state->submissions().submit(plan);
    if (submission)
        note(deskOf(user()), submission->id, {}, true);
}

void Pc::decide(int which)
{
    const DatabaseName desk = deskOf(UserId(u"js01"_s));
    DocumentStore* const found = store(desk);
    const auto submissions = found ? idsOf(*found, u"submission:"_s) : std::vector<DocId>();
    if (submissions.empty())
        return;
    DecisionDraft draft;
    draft.submission = submissions[size_t(which) % submissions.size()];
    draft.verdict = Verdict::Approved;
    const auto decision = m_state->submissions().decide(draft);
    if (decision)
        note(desk, decision->id, {}, true);
}

void Pc::attach(int which, const QByteArray& content)
{
    const DatabaseName space = spaceOf(user());
    const DocId id = planAt(which);
    const QString path = folder() + u"/../板书%1.txt"_s.arg(which % 3);
    QFile file(path);
    if (id.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.write(content);
    file.close();
    const auto write = [this, space, id](const Result<TakenFile>& taken) {
        const auto attached = taken.and_then([&](const TakenFile& each) {
            return DocumentFiles(m_state->databases(), m_state->signer(), *m_clock)
                .write(space, id, each, {});
        });
        if (attached)
            note(space, id, {}, true);
    };
    m_state->runs()
        .keep(std::make_unique<IntakeRun>(m_state->databases(), *m_clock,
                                          filesOf(space, m_state->account().school), write))
        .start(path, false);
}

void Pc::fetch(int which)
{
    const DocId id = planAt(which);
    const DatabaseName space = spaceOf(user());
    const DatabaseName pieces = filesOf(space, m_state->account().school);
    const auto plan = id.isEmpty() ? Result<Revision>(fail(ErrorKind::NotFound, {}))
                                   : store(space)->read().and_then([&](const ReadSnapshot& snapshot) {
                                         return store(space)->get(snapshot, id);
                                     });
    const QJsonArray files = plan ? plan->body.toObject()[u"files"_s].toArray() : QJsonArray();
    const auto file = FileManifest::fromJson(files.first().toObject());
    if (file)
        m_state->files().fetch({pieces, *file, false}, std::nullopt);
}

void Pc::beginRound()
{
    m_isRoundOver = false;
    const Answer<SyncStatus> answer;
    auto* const watcher = new QFutureWatcher<Result<SyncStatus>>(m_state.get());
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_isRoundOver = true;
        watcher->deleteLater();
    });
    watcher->setFuture(answer.future());
    m_state->sync().once(answer);
}

void Pc::follow(bool follows)
{
    m_follows = follows;
    if (!follows)
        m_wasWorking = false; // what is cut short does not come to its end
    if (isRunning())
        follows ? m_state->sync().start() : m_state->sync().stop();
}

void Pc::allow()
{
    if (isRunning() && !m_status.attentionDatabase.isEmpty())
        m_state->sync().allow(DatabaseName(m_status.attentionDatabase));
}

} // namespace shanke::world
