// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "EmbeddedNode.h"
#include "SampleSchoolFolder.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WelcomePage.h"
#include "workspace/Account.h"
#include "workspace/FileService.h"
#include "workspace/KeepingService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QNetworkInformation>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

const QString samplePortKey = u"sampleSchool/port"_s;

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
      m_serving(servedFolder(), m_settings)
{
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

void Desktop::openWorkspace(const QString& folder)
{
    const Result<> opened = addPerson(folder, {});
    if (opened) {
        showPerson(0);
        m_serving.resume();
    } else if (opened.error().kind == ErrorKind::NotFound) {
        welcome(folder);
    } else {
        showProblem(opened.error());
    }
}

void Desktop::welcome(const QString& folder)
{
    auto page = std::make_unique<WelcomePage>();
    connect(page.get(), &WelcomePage::submitted, this,
            [this, folder](const AccountSettings& settings, const QString& password) {
                create(folder, settings, password);
            });
    showFront(std::move(page));
}

void Desktop::create(const QString& folder, const AccountSettings& settings, const QString& password)
{
    const auto made = QtConcurrent::run([=] { return Workspace::create(folder, settings, password); });
    whenReady(made, m_front.get(), [this, folder](const Result<>& result) {
        auto* page = qobject_cast<WelcomePage*>(m_front.get());
        if (!result)
            page->showError(result.error());
        else
            QMetaObject::invokeMethod(
                this, [this, folder] { openWorkspace(folder); }, Qt::QueuedConnection);
    });
}

Result<> Desktop::addPerson(const QString& folder, const QString& place)
{
    SHANKE_LET(auto workspace, Workspace::open(folder, m_clock));
    const QString label = u"%1 · %2"_s.arg(workspace->account().settings().name, place);
    m_people.push_back({std::move(workspace), label, nullptr});
    return {};
}

void Desktop::openSampleSchool(const QString& folder)
{
    auto waiting = std::make_unique<EmptyState>();
    waiting->setContent(u"school"_s, tr("The sample school is being made: its teachers, timetable and plans. "
                                        "This takes some seconds, once."));
    waiting->resize(1366, 768);
    showFront(std::move(waiting));
    const QDate today = m_clock->now().date();
    const auto made = QtConcurrent::run([=] { return SampleSchoolFolder(folder).make(today); });
    whenReady(made, this, [this, folder](const Result<>& result) {
        if (result)
            startSampleSchool(folder);
        else
            showProblem(result.error());
    });
}

void Desktop::startSampleSchool(const QString& folder)
{
    const SampleSchoolFolder school(folder);
    m_node = std::make_unique<EmbeddedNode>(school.nodeSetup());
    serveSampleSchool(folder, quint16(m_settings.value(samplePortKey).toUInt()));
}

// The port of last time if it is free: an address that stays is a server that is known.
void Desktop::serveSampleSchool(const QString& folder, quint16 wanted)
{
    whenReady(m_node->listen(wanted), this, [this, folder, wanted](const Result<NodePlace>& place) {
        if (place) {
            m_settings.setValue(samplePortKey, place->port);
            openSamplePeople(folder, place->port);
        } else if (wanted != 0) {
            serveSampleSchool(folder, 0);
        } else {
            showProblem(place.error());
        }
    });
}

void Desktop::openSamplePeople(const QString& folder, quint16 port)
{
    const SampleSchoolFolder school(folder);
    const QStringList places{tr("teacher"), tr("approver"), tr("teacher, second PC")};
    for (const SamplePerson& person : SampleSchoolFolder::people()) {
        if (const Result<> opened =
                addPerson(school.workspaceOf(person), places.value(qsizetype(m_people.size())));
            !opened)
            return showProblem(opened.error());
        useServer(*m_people.back().workspace, person.user, port);
    }
    showPerson(0);
}

void Desktop::useServer(Workspace& workspace, const UserId& user, quint16 port)
{
    const auto stored = workspace.account().setServer(SampleSchoolFolder::address(port), user.toString(),
                                                      SampleSchoolFolder::password(), false);
    whenReady(stored, this, [this](const Result<>& result) {
        if (!result)
            showProblem(result.error());
    });
}

void Desktop::makeWindow(int person)
{
    Person& p = m_people.at(size_t(person));
    p.window = std::make_unique<MainWindow>(*p.workspace, *m_clock, m_appearance);
    QStringList labels;
    for (const Person& other : m_people)
        labels.append(other.label);
    p.window->setPeople(labels, person);
    connect(p.window.get(), &MainWindow::personChosen, this, &Desktop::showPerson);
    // Queued: a new language replaces the window whose signal this is.
    connect(p.window.get(), &MainWindow::appearanceChanged, this, &Desktop::changeAppearance,
            Qt::QueuedConnection);
    p.window->showServing(m_serving.status());
    connect(p.window.get(), &MainWindow::servingWished, this,
            [this, workspace = p.workspace.get()](const ServingWish& wish) {
                m_serving.set(workspace->account().settings().school, wish);
            });
    p.workspace->sync().start();
    // A hint to try at once; whether the server is there, only requests say.
    if (QNetworkInformation::loadDefaultBackend())
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, p.window.get(),
                [workspace = p.workspace.get()] { workspace->sync().retryNow(); });
    p.workspace->keeping().start();
    p.workspace->files().start();
}

void Desktop::showPerson(int person)
{
    if (!m_people.at(size_t(person)).window)
        makeWindow(person);
    MainWindow& window = *m_people.at(size_t(person)).window;
    if (m_shown >= 0 && m_shown != person) {
        MainWindow& before = *m_people.at(size_t(m_shown)).window;
        window.setGeometry(before.geometry());
        window.show();
        before.hide();
    }
    m_shown = person;
    window.show();
    m_front.reset();
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
    window.setGeometry(old.at(size_t(m_shown))->geometry());
    window.go(Place::Settings);
    window.show();
}

void Desktop::showFront(std::unique_ptr<QWidget> front)
{
    front->show();
    m_front = std::move(front);
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
