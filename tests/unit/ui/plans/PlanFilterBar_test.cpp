// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/StudyGuide.h"
#include "support/catch.h"
#include "ui/plans/PlanFilterBar.h"
#include "unit/ui/common/useLook.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// Settings of this test only.
struct OwnSettings
{
    OwnSettings()
    {
        useLook();
        QCoreApplication::setOrganizationName(u"shanke-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }
    ~OwnSettings() { QCoreApplication::setOrganizationName({}); }

    QTemporaryDir folder;
};

void pick(PlanFilterBar& bar, const QString& name, const QVariant& data)
{
    auto* box = bar.findChild<QComboBox*>(u"plans."_s + name);
    REQUIRE(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
    emit box->activated(box->currentIndex());
}

} // namespace

TEST_CASE("What a person works on is remembered, what was looked for once is not", "[plans][filter]")
{
    const OwnSettings settings;
    {
        PlanFilterBar bar;
        CHECK(bar.filter().isEverything());
        pick(bar, u"kind"_s, guideKind().word);
        pick(bar, u"subject"_s, u"wuli"_s);
        pick(bar, u"status"_s, int(PlanStatus::Returned));
        bar.findChild<QLineEdit*>(u"plans.search"_s)->setText(u"光 𠮷"_s);
        bar.findChild<QSpinBox*>(u"plans.week"_s)->setValue(9);
        const PlanFilter filter = bar.filter();
        CHECK(filter.kind == guideKind().word);
        CHECK(filter.subject == u"wuli");
        CHECK(filter.status == PlanStatus::Returned);
        CHECK(filter.text == u"光 𠮷");
        CHECK(filter.teachingWeek == 9);
    }
    PlanFilterBar again;
    CHECK(again.filter().kind == guideKind().word);
    CHECK(again.filter().subject == u"wuli");
    CHECK_FALSE(again.filter().status);
    CHECK(again.filter().text.isEmpty());
    CHECK(again.filter().teachingWeek == 0);
}

TEST_CASE("A remembered choice that is not offered any more is everything", "[plans][filter]")
{
    const OwnSettings settings;
    QSettings().setValue(u"preparing/subject"_s, u"alchemy"_s);
    QSettings().setValue(u"preparing/kind"_s, 7);
    CHECK(PlanFilterBar().filter().isEverything());
}

TEST_CASE("Whoever is led to a plan or a state sees it whatever was remembered", "[plans][filter]")
{
    const OwnSettings settings;
    PlanFilterBar bar;
    pick(bar, u"subject"_s, u"wuli"_s);
    QSignalSpy changed(&bar, &PlanFilterBar::changed);
    bar.search(u"静夜思"_s);
    CHECK(bar.filter().subject.isEmpty());
    CHECK(bar.filter().text == u"静夜思");
    CHECK(changed.count() > 0);
    bar.showStatus(PlanStatus::Returned);
    CHECK(bar.filter().text.isEmpty());
    CHECK(bar.filter().status == PlanStatus::Returned);
    CHECK(PlanFilterBar().filter().subject == u"wuli"); // that was no choice of theirs
}
