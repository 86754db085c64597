// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "BuildDate.h"
#include "SampleSchoolFolder.h"
#include "SampleSchoolServer.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "ui/people/PeoplePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WelcomePage.h"
#include "workspace/Account.h"
#include "workspace/FileService.h"
#include "workspace/KeepingService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceLock.h"

#include <QDir>
#include <QNetworkInformation>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shanke {

namespace {

const QString lastPersonKey = u"people/last"_s;
constexpr auto quietRhythm = 2s; // long enough for the editor to save what it had

// Beside the workspaces, which are people's own.
QString servedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/shanke-node"_s;
}

} // namespace

Desktop::Desktop(QApplication& application, std::shared_ptr<Clock> clock)
    : m_application(application),
      m_clock(std::move(clock)),
      m_settings(QSettings::IniFormat, QSettings::UserScope, u"shanke"_s, u"desktop"_s),
      m_appearance(Appearance::load(m_settings)),
      m_place(m_settings),
      m_serving(servedFolder(), m_settings),
      m_idle(application, *m_clock)
{
    connect(&m_idle, &IdleWatch::idle, this, &Desktop::lockWhenIdle);
    connect(&m_serving, &ServingSwitch::changed, this, [this](const ServingStatus& status) {
        for (const Person& person : m_people) {
            if (person.window)
                person.window->showServing(status);
        }
    });
    m_language.use(m_appearance.language);
    applyTheme(m_application, m_appearance);
    QApplication::setWindowIcon(icon(u"shanke"_s));
}

Desktop::~Desktop() = default;

void Desktop::openPeople(const QString& root)
{
    m_root = root;
    readPeople();
    const int last = indexOf(m_settings.value(lastPersonKey).toString());
    if (m_people.empty())
        welcome();
    else if (m_people.size() == 1 || last >= 0)
        enter(std::max(last, 0));
    else
        showPeople(0);
    m_serving.resume();
}

void Desktop::openWorkspace(const QString& folder)
{
    m_people.push_back({folder, PeopleFolder::personIn(folder).name, nullptr, nullptr});
    QFile::exists(folder) && !QDir(folder).isEmpty() ? enter(0) : welcome();
    m_serving.resume();
}

QList<PersonHere> Desktop::peopleHere() const
{
    if (m_root)
        return PeopleFolder(*m_root).people();
    return {PeopleFolder::personIn(m_people.front().folder)};
}

// Whoever has a window keeps it.
void Desktop::readPeople()
{
    const QString shown = m_shown >= 0 ? m_people.at(size_t(m_shown)).folder : QString();
    std::vector<Person> before = std::exchange(m_people, {});
    for (const PersonHere& person : peopleHere()) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const Person& p) { return p.folder == person.folder; });
        m_people.push_back(known == before.end() ? Person{person.folder, {}, nullptr, nullptr}
                                                 : std::move(*known));
        m_people.back().label = person.name;
    }
    m_shown = indexOf(shown);
}

int Desktop::indexOf(const QString& folder) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const Person& person) { return person.folder == folder; });
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

void Desktop::welcome()
{
    auto page = std::make_unique<WelcomePage>();
    connect(page.get(), &WelcomePage::submitted, this, &Desktop::create);
    if (m_root && !m_people.empty()) {
        page->offerWayBack();
        connect(page.get(), &WelcomePage::cancelled, this, [this] { showPeople(0); });
    }
    showFront(std::move(page));
}

Result<QString> Desktop::makeWorkspace(const AccountSettings& settings, const QString& password) const
{
    if (m_root)
        return PeopleFolder(*m_root).add(settings, password);
    const QString folder = m_people.front().folder;
    SHANKE_TRY(Workspace::create(folder, settings, password));
    return folder;
}

void Desktop::create(const AccountSettings& settings, const QString& password)
{
    const auto made = QtConcurrent::run([=, this] { return makeWorkspace(settings, password); });
    whenReady(made, m_front.get(), [this](const Result<QString>& folder) {
        if (!folder)
            return qobject_cast<WelcomePage*>(m_front.get())->showError(folder.error());
        readPeople();
        enter(indexOf(*folder));
    });
}

// Two clicks: the name at the left, and the one in the list; for work with a PIN, the PIN.
void Desktop::enter(int person)
{
    const QString& folder = m_people.at(size_t(person)).folder;
    if (m_isSample || WorkspaceLock(folder).state().kind == LockKind::None)
        open(person, std::nullopt);
    else
        showPeople(person);
}

void Desktop::open(int person, const std::optional<SealingKey>& key)
{
    Person& p = m_people.at(size_t(person));
    if (!p.workspace) {
        auto workspace = Workspace::openOrRead(p.folder, m_clock, key);
        if (!workspace)
            return m_people.size() > 1 ? showPeople(person, workspace.error())
                                       : showProblem(workspace.error());
        p.workspace = *std::move(workspace);
    }
    m_settings.setValue(lastPersonKey, p.folder);
    showPerson(person);
}

void Desktop::showPeople(int person, const std::optional<Error>& error)
{
    auto page = std::make_unique<PeoplePage>(peopleHere(), *m_clock);
    page->setCanAdd(m_root.has_value());
    page->choose(person);
    if (error)
        page->showError(*error);
    connect(page.get(), &PeoplePage::opened, this, &Desktop::open);
    connect(page.get(), &PeoplePage::addRequested, this, &Desktop::welcome);
    const int left = std::exchange(m_shown, -1);
    showFront(std::move(page));
    if (left >= 0)
        leave(left);
}

// The editor saves when its window closes.
void Desktop::leave(int person)
{
    const Person& p = m_people.at(size_t(person));
    p.window->hide();
    p.window->close();
    if (!m_isSample)
        closeWhenQuiet(p.folder);
}

// What is on its way is finished first. Then nothing of this person is in memory any more.
void Desktop::closeWhenQuiet(const QString& folder, const std::function<void()>& then)
{
    m_clock->after(quietRhythm, this, [this, folder, then] {
        const int person = indexOf(folder);
        if (person < 0 || person == m_shown)
            return;
        Person& p = m_people.at(size_t(person));
        if (p.window && !p.window->isOver())
            return closeWhenQuiet(folder, then);
        if (p.workspace && p.workspace->sync().status().link == LinkState::Working)
            return closeWhenQuiet(folder, then);
        p.window.reset();
        p.workspace.reset();
        if (then)
            then();
    });
}

// The work is closed, given to its right name, and opened again.
void Desktop::correct(const AccountSettings& wanted)
{
    const int person = std::exchange(m_shown, -1);
    const QString folder = m_people.at(size_t(person)).folder;
    auto waiting = std::make_unique<EmptyState>();
    waiting->setContent(u"user"_s, tr("The name is being corrected. This takes some seconds."));
    showFront(std::move(waiting));
    m_people.at(size_t(person)).window->hide();
    m_people.at(size_t(person)).window->close();
    closeWhenQuiet(folder, [this, folder, wanted] {
        if (const auto corrected = Workspace::correct(folder, wanted, m_clock->now()); !corrected)
            return showProblem(corrected.error());
        readPeople();
        enter(indexOf(folder));
    });
}

void Desktop::lockWhenIdle()
{
    if (m_shown < 0 || m_isSample)
        return;
    if (WorkspaceLock(m_people.at(size_t(m_shown)).folder).state().kind == LockKind::Pin)
        showPeople(m_shown);
}

void Desktop::openSampleSchool(const QString& folder)
{
    auto waiting = std::make_unique<EmptyState>();
    waiting->setContent(u"school"_s, tr("The sample school is being made: its teachers, timetable and plans. "
                                        "This takes some seconds, once."));
    waiting->resize(1366, 768);
    showFront(std::move(waiting));
    m_sample = std::make_unique<SampleSchoolServer>(folder, m_settings);
    connect(m_sample.get(), &SampleSchoolServer::ready, this,
            [this, folder](quint16 port) { openSamplePeople(folder, port); });
    connect(m_sample.get(), &SampleSchoolServer::failed, this, &Desktop::showProblem);
    m_sample->start(m_clock->now().date());
}

void Desktop::openSamplePeople(const QString& folder, quint16 port)
{
    m_isSample = true;
    const SampleSchoolFolder school(folder);
    const QStringList places{tr("teacher"), tr("approver"), tr("teacher, second PC")};
    for (const SamplePerson& person : SampleSchoolFolder::people()) {
        const QString place = school.workspaceOf(person);
        auto workspace = Workspace::open(place, m_clock);
        if (!workspace)
            return showProblem(workspace.error());
        // The place tells people with the same name apart.
        const QString label = u"%1 · %2"_s.arg((*workspace)->account().settings().name,
                                               places.value(qsizetype(m_people.size())));
        m_people.push_back({place, label, *std::move(workspace), nullptr});
        useServer(*m_people.back().workspace, person.user, port);
    }
    showPerson(0);
}

void Desktop::useServer(Workspace& workspace, const UserId& user, quint16 port)
{
    const auto stored = workspace.account().setServer(Hop::School, SampleSchoolFolder::address(port),
                                                      user.toString(), SampleSchoolFolder::password());
    whenReady(stored, this, [this](const Result<>& result) {
        if (!result)
            showProblem(result.error());
    });
}

void Desktop::makeWindow(int person)
{
    Person& p = m_people.at(size_t(person));
    p.window = std::make_unique<MainWindow>(*p.workspace, *m_clock, m_appearance);
    connectPeople(*p.window);
    // Queued: a new language replaces the window whose signal this is.
    connect(p.window.get(), &MainWindow::appearanceChanged, this, &Desktop::changeAppearance,
            Qt::QueuedConnection);
    p.window->watchClock(buildDate());
    p.window->showServing(m_serving.status());
    connect(p.window.get(), &MainWindow::servingWished, this,
            [this, workspace = p.workspace.get()](const ServingWish& wish) {
                m_serving.set(workspace->account().settings().school, wish);
            });
    if (p.workspace->unwritable())
        return; // it is read
    p.workspace->sync().start();
    // A hint to try at once; whether the server is there, only requests say.
    if (QNetworkInformation::loadDefaultBackend())
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, p.window.get(),
                [workspace = p.workspace.get()] { workspace->sync().retryNow(); });
    p.workspace->keeping().start();
    p.workspace->files().start();
}

void Desktop::connectPeople(MainWindow& window)
{
    connect(&window, &MainWindow::personChosen, this, &Desktop::enter);
    if (m_isSample)
        return;
    window.offerLock(m_root.has_value());
    connect(&window, &MainWindow::correctionWished, this, &Desktop::correct, Qt::QueuedConnection);
    connect(&window, &MainWindow::lockRequested, this, [this] { showPeople(m_shown); });
    connect(&window, &MainWindow::addPersonRequested, this, [this] {
        const int left = std::exchange(m_shown, -1);
        welcome();
        leave(left);
    });
}

void Desktop::showPerson(int person)
{
    if (!m_people.at(size_t(person)).window)
        makeWindow(person);
    QStringList labels;
    for (const Person& other : m_people)
        labels.append(other.label);
    MainWindow& window = *m_people.at(size_t(person)).window;
    window.setPeople(labels, person);
    const int left = std::exchange(m_shown, person);
    m_place.show(window);
    if (left >= 0 && left != person)
        leave(left);
    dropFront();
}

void Desktop::changeAppearance(const Appearance& appearance)
{
    const bool sameLanguage = appearance.language == m_appearance.language;
    m_appearance = appearance;
    m_appearance.save(m_settings);
    applyTheme(m_application, m_appearance);
    if (!sameLanguage)
        makeWindowsAgain();
}

void Desktop::makeWindowsAgain()
{
    m_language.use(m_appearance.language);
    std::vector<std::unique_ptr<MainWindow>> old; // kept until the new one is shown, or the program would end
    for (Person& person : m_people)
        old.push_back(std::move(person.window));
    makeWindow(m_shown);
    MainWindow& window = *m_people.at(size_t(m_shown)).window;
    window.go(Place::Settings);
    m_place.show(window);
}

void Desktop::showFront(std::unique_ptr<QWidget> front)
{
    m_place.show(*front);
    dropFront();
    m_front = std::move(front);
}

// Later: it may be the page whose button this is.
void Desktop::dropFront()
{
    if (!m_front)
        return;
    m_front->hide();
    m_front.release()->deleteLater();
}

void Desktop::showProblem(const Error& error)
{
    auto page = std::make_unique<EmptyState>();
    page->setContent(u"warning"_s, ErrorText::of(error), tr("Close"));
    page->setWindowTitle(tr("Shanke"));
    page->resize(1366, 768);
    connect(page.get(), &EmptyState::activated, &m_application, &QApplication::quit);
    showFront(std::move(page));
}

} // namespace shanke
