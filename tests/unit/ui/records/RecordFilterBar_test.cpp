// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/StudyGuide.h"
#include "research/TeachingReflection.h"
#include "support/catch.h"
#include "ui/records/RecordFilterBar.h"
#include "unit/ui/common/OwnSettings.h"
#include "unit/ui/common/useLook.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

void pick(RecordFilterBar& bar, const QString& name, const QVariant& data)
{
    auto* box = bar.findChild<QComboBox*>(u"plans."_s + name);
    REQUIRE(box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
    emit box->activated(box->currentIndex());
}

} // namespace

TEST_CASE("What a person works on is remembered, what was looked for once is not", "[records][filter]")
{
    const OwnSettings settings;
    {
        RecordFilterBar bar(ListPage::Preparing);
        CHECK(bar.filter().isEverything());
        pick(bar, u"kind"_s, guideKind().word);
        pick(bar, u"subject"_s, u"wuli"_s);
        pick(bar, u"status"_s, int(PlanStatus::Returned));
        bar.findChild<QLineEdit*>(u"plans.search"_s)->setText(u"光 𠮷"_s);
        QTest::keyClicks(bar.findChild<QLineEdit*>(u"plans.class"_s), u"82"_s);
        bar.findChild<QSpinBox*>(u"plans.week"_s)->setValue(9);
        const RecordFilter filter = bar.filter();
        CHECK(filter.kind == guideKind().word);
        CHECK(filter.subject == u"wuli");
        CHECK(filter.status == PlanStatus::Returned);
        CHECK(filter.text == u"光 𠮷");
        CHECK(filter.classText == u"82");
        CHECK(filter.week == 9);
    }
    RecordFilterBar again(ListPage::Preparing);
    CHECK(again.filter().kind == guideKind().word);
    CHECK(again.filter().subject == u"wuli");
    CHECK(again.filter().classText == u"82");
    CHECK_FALSE(again.filter().status);
    CHECK(again.filter().text.isEmpty());
    CHECK(again.filter().week == 0);
}

TEST_CASE("A remembered choice that is not offered any more is everything", "[records][filter]")
{
    const OwnSettings settings;
    QSettings().setValue(u"plans/subject"_s, u"alchemy"_s);
    QSettings().setValue(u"plans/kind"_s, 7);
    CHECK(RecordFilterBar(ListPage::Preparing).filter().isEverything());
}

TEST_CASE("Whoever is led to a plan or a state sees it whatever was remembered", "[records][filter]")
{
    const OwnSettings settings;
    RecordFilterBar bar(ListPage::Preparing);
    pick(bar, u"subject"_s, u"wuli"_s);
    QSignalSpy changed(&bar, &RecordFilterBar::changed);
    bar.search(u"静夜思"_s);
    CHECK(bar.filter().subject.isEmpty());
    CHECK(bar.filter().text == u"静夜思");
    CHECK(changed.count() > 0);
    bar.showStatus(PlanStatus::Returned);
    CHECK(bar.filter().text.isEmpty());
    CHECK(bar.filter().status == PlanStatus::Returned);
    CHECK(RecordFilterBar(ListPage::Preparing).filter().subject == u"wuli"); // that was no choice of theirs
}

TEST_CASE("A page offers what its kinds say, and remembers its own filter", "[records][filter]")
{
    const OwnSettings settings;
    RecordFilterBar bar(ListPage::Research);
    bar.show();
    CHECK(bar.filter() == RecordFilter{.page = ListPage::Research});
    CHECK(bar.findChild<QLineEdit*>(u"research.class"_s)->isVisible());
    CHECK(bar.findChild<QSpinBox*>(u"research.week"_s)->isVisible());
    auto* subject = bar.findChild<QComboBox*>(u"research.subject"_s);
    subject->setCurrentIndex(subject->findData(u"wuli"_s));
    emit subject->activated(subject->currentIndex());
    CHECK(RecordFilterBar(ListPage::Research).filter().subject == u"wuli");
    CHECK(RecordFilterBar(ListPage::Preparing).filter().isEverything());
    // No approver decides about a reflection.
    auto* kind = bar.findChild<QComboBox*>(u"research.kind"_s);
    kind->setCurrentIndex(kind->findData(reflectionKind().word));
    CHECK(bar.findChild<QComboBox*>(u"research.status"_s)->isHidden());
}

TEST_CASE("At twice the text size, also chosen while they are seen, filters fold and are not cut",
          "[records][filter]")
{
    const OwnSettings settings;
    useLook();
    RecordFilterBar bar(ListPage::Preparing);
    bar.resize(1050, 60);
    bar.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bar));
    useLook(ColourScheme::Light, 200);
    bar.resize(1200, 160); // English words need more than a window of 1366 pixels leaves
    const auto isWhole = [&](const QString& name) {
        const auto* box = bar.findChild<QComboBox*>(u"plans."_s + name);
        return box->width() >= box->sizeHint().width() &&
               box->mapTo(&bar, box->rect().bottomRight()).x() < bar.width();
    };
    for (const QString& name : {u"kind"_s, u"subject"_s, u"status"_s}) {
        INFO(name.toStdString());
        CHECK(QTest::qWaitFor([&] { return isWhole(name); }));
    }
    CHECK(bar.findChild<QLineEdit*>(u"plans.search"_s)->width() > 200);
    useLook();
}
