// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/TourStage.h"

#include "ui/common/SyncSentence.h"
#include "ui/common/Theme.h"
#include "ui/common/whenReady.h"
#include "ui/shell/MainWindow.h"
#include "workspace/Account.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// Thursday evening, as in the scenario of 静夜思.
const QDateTime evening(QDate(2026, 3, 5), QTime(20, 10));

constexpr QSize pictureSize(1366, 768);

} // namespace

TourStage::TourStage(QApplication& application, const QString& pictures)
    : m_application(application),
      m_pictures(pictures),
      m_school(m_temporary.filePath(u"school"_s)),
      m_clock(std::make_shared<ShiftedClock>(evening))
{
    m_appearance.scheme = ColourScheme::Light;
    m_appearance.language = u"zh_CN"_s;
}

TourStage::~TourStage() = default;

Result<> TourStage::prepare()
{
    if (!QDir().mkpath(m_pictures) || !m_temporary.isValid())
        return fail(ErrorKind::ReadOnly, u"%1 cannot be written to."_s.arg(m_pictures));
    m_language.use(m_appearance.language);
    applyTheme(m_application, m_appearance);
    return {};
}

void TourStage::makeSchool()
{
    const auto made = QtConcurrent::run([school = m_school] { return school.make(evening.date()); });
    whenReady(made, &m_context, [this](const Result<>& result) {
        m_made = result;
        m_node = std::make_unique<EmbeddedNode>(m_school.nodeSetup());
    });
}

QString TourStage::schoolIsMissing() const
{
    if (!m_made)
        return u"the sample school is still being made"_s;
    return *m_made ? QString() : m_made->error().detail;
}

void TourStage::connectNetwork()
{
    whenReady(m_node->listen(m_port), &m_context, [this](const Result<NodePlace>& place) {
        m_connected = place.has_value();
        m_networkProblem = place ? QString() : place.error().detail;
        m_port = place ? place->port : m_port;
    });
}

void TourStage::cutNetwork()
{
    whenReady(m_node->close(), &m_context, [this](const Result<>&) { m_connected = false; });
}

QString TourStage::networkIsMissing() const
{
    return m_connected ? QString() : u"the node does not listen: %1"_s.arg(m_networkProblem);
}

Result<> TourStage::switchOn(Pc pc)
{
    const SamplePerson& person = SampleSchoolFolder::people().at(size_t(pc));
    SHANKE_LET(auto workspace, Workspace::open(m_school.workspaceOf(person), m_clock));
    desk(pc).workspace = std::move(workspace);
    useServer(*desk(pc).workspace, person);
    desk(pc).window = std::make_unique<MainWindow>(*desk(pc).workspace, *m_clock, m_appearance);
    desk(pc).window->resize(pictureSize);
    desk(pc).window->show();
    return {};
}

void TourStage::useServer(Workspace& workspace, const SamplePerson& person)
{
    const auto stored = workspace.account().setServer(Hop::School, SampleSchoolFolder::address(m_port),
                                                      person.user.toString(), SampleSchoolFolder::password());
    whenReady(stored, &workspace, [this, &workspace](const Result<>& result) {
        if (!result)
            m_networkProblem = result.error().detail;
        workspace.sync().start();
    });
}

void TourStage::switchOff(Pc pc)
{
    desk(pc).window->close();
    desk(pc) = {};
}

MainWindow& TourStage::window(Pc pc)
{
    return *desk(pc).window;
}

TourHand TourStage::hand(Pc pc)
{
    return TourHand(window(pc));
}

SyncStatus TourStage::status(Pc pc)
{
    return desk(pc).workspace->sync().status();
}

QString TourStage::statusLineIsMissing(Pc pc, const std::function<QString(const SyncStatus&)>& expected)
{
    const SyncStatus now = status(pc);
    const QString shown = hand(pc).read(u"shell.statusLine"_s);
    if (shown != SyncSentence::of(now, m_clock->now()))
        return u"the status line says “%1”, and the truth is “%2”"_s.arg(
            shown, SyncSentence::of(now, m_clock->now()));
    const QString missing = expected(now);
    return missing.isEmpty() ? QString() : u"%1; the status line says “%2”"_s.arg(missing, shown);
}

void TourStage::setLook(ColourScheme scheme, int textPercent)
{
    m_appearance.scheme = scheme;
    m_appearance.textPercent = textPercent;
    applyTheme(m_application, m_appearance);
    for (Desk& desk : m_desks)
        if (desk.window)
            desk.window->resize(pictureSize);
}

Result<> TourStage::picture(Pc pc, const QString& name)
{
    return picture(window(pc), name);
}

Result<> TourStage::picture(QWidget& widget, const QString& name) const
{
    const QString path = u"%1/%2.png"_s.arg(m_pictures, name);
    if (!widget.grab().save(path))
        return fail(ErrorKind::ReadOnly, u"%1 cannot be written."_s.arg(path));
    return {};
}

void TourStage::pictureEverything(const QString& name)
{
    for (size_t pc = 0; pc < m_desks.size(); ++pc)
        if (m_desks[pc].window && !picture(*m_desks[pc].window, u"%1-%2"_s.arg(name).arg(pc + 1)))
            return;
}

} // namespace shanke
