// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/settings/DevicesArea.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/ReplicationService.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

// A third PC of the school, js02's, of which nobody has spoken yet.
class ShownDevices
{
public:
    explicit ShownDevices(Workspace& workspace) : area(workspace)
    {
        const DatabaseName database(u"school-fxz"_s);
        const UserId user(u"js02"_s);
        const SignedCard signedCard = SignedCard::make(database,
                                                       {user, u"龙𠮷昌"_s, SchoolId(u"fxz"_s),
                                                        deviceOf(user, key.publicKey()), key.publicKey()},
                                                       key)
                                          .value();
        TwoDesks::put(workspace, database.toString(), signedCard.id(), signedCard.document());
        area.show();
        REQUIRE(eventually([&] { return list()->count() == 3; }));
    }

    QListWidget* list() { return area.findChild<QListWidget*>(u"settings.devices"_s); }
    QPushButton* button(const QString& name) { return area.findChild<QPushButton*>(u"settings."_s + name); }
    InfoBar* message() { return area.findChild<InfoBar*>(u"settings.devicesMessage"_s); }
    QString own() { return area.findChild<QLabel*>(u"settings.ownDevice"_s)->text(); }

    // The row of a person; -1 while it is not there.
    int rowOf(const QString& user)
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->text().contains(u" · "_s + user + u" · "_s))
                return row;
        }
        return -1;
    }
    QString line(const QString& user)
    {
        const int row = rowOf(user);
        return row < 0 ? QString() : list()->item(row)->text();
    }
    void select(const QString& user) { list()->setCurrentRow(rowOf(user)); }

    DeviceKey key = DeviceKey::make();
    DevicesArea area;
};

} // namespace

TEST_CASE("DevicesArea: each PC is told with its code and who stands for it", "[ui][settings]")
{
    TwoDesks desks;
    ShownDevices shown(*desks.approver);
    CHECK(shown.rowOf(u"sh01"_s) == 0);
    CHECK(shown.line(u"sh01"_s).contains(u"(this PC)"));
    CHECK(shown.line(u"sh01"_s).endsWith(u"confirmed by the school's server"));
    CHECK(shown.line(u"js02"_s).contains(shown.key.publicKey().fingerprint()));
    CHECK(shown.line(u"js02"_s).endsWith(u"not yet confirmed"));
    CHECK(shown.own().isEmpty());
}

TEST_CASE("DevicesArea: an approver confirms a teacher's PC, but not before the codes are compared",
          "[ui][settings]")
{
    TwoDesks desks;
    ShownDevices shown(*desks.approver);
    CHECK_FALSE(shown.button(u"vouch"_s)->isEnabled()); // nothing is chosen
    shown.select(u"sh01"_s);
    CHECK_FALSE(shown.button(u"vouch"_s)->isEnabled());
    shown.select(u"js02"_s);
    REQUIRE(shown.button(u"vouch"_s)->isEnabled());
    shown.button(u"vouch"_s)->click();
    CHECK(shown.message()->text().contains(shown.key.publicKey().fingerprint()));
    CHECK(shown.message()->text().contains(u"龙𠮷昌"));
    const auto isConfirmed = [&](const DeviceEntry& entry) {
        return entry.card.key == shown.key.publicKey() && entry.state == DeviceEntry::State::Confirmed;
    };
    const auto before = answerOf(desks.approver->devices().list());
    CHECK(std::none_of(before.begin(), before.end(), isConfirmed));

    shown.message()->findChild<QPushButton*>(u"message.action"_s)->click();
    REQUIRE(eventually([&] { return shown.line(u"js02"_s).endsWith(u"confirmed by 杨䶮"); }));
    CHECK_FALSE(shown.button(u"vouch"_s)->isEnabled());
    CHECK(shown.button(u"revoke"_s)->isEnabled());
}

TEST_CASE("DevicesArea: a teacher has no say over a colleague's PC", "[ui][settings]")
{
    TwoDesks desks;
    ShownDevices shown(*desks.teacher);
    for (const QString& user : {u"js02"_s, u"sh01"_s}) {
        shown.select(user);
        CHECK_FALSE(shown.button(u"vouch"_s)->isEnabled());
        CHECK_FALSE(shown.button(u"revoke"_s)->isEnabled());
    }
}

TEST_CASE("DevicesArea: a PC that nobody has confirmed says who can, and shows its code", "[ui][settings]")
{
    TwoDesks desks;
    ShownDevices shown(*desks.teacher);
    shown.button(u"renew"_s)->click();
    REQUIRE(eventually([&] { return shown.own().contains(u"head or an approver"); }));
    const DeviceEntry own = answerOf(desks.teacher->devices().own());
    CHECK(own.state == DeviceEntry::State::NotConfirmed);
    CHECK(shown.own().contains(own.card.key.fingerprint()));
}

TEST_CASE("DevicesArea: an approver reads out a code for a teacher; a teacher has none to give",
          "[ui][settings]")
{
    TwoDesks desks;
    ShownDevices shown(*desks.approver);
    auto* receiver = shown.area.findChild<QComboBox*>(u"settings.codeReceiver"_s);
    REQUIRE(eventually([&] { return receiver->count() == 2; }));
    CHECK(receiver->itemText(0).contains(u"石月英"));
    shown.button(u"giveCode"_s)->click();
    REQUIRE(eventually([&] { return shown.message()->text().contains(u"The code is "); }));
    ShownDevices other(*desks.teacher);
    CHECK_FALSE(other.button(u"giveCode"_s)->isVisible());
}

TEST_CASE("DevicesArea: leaders read what was brought and not taken in, and others nothing",
          "[ui][settings][hostile]")
{
    TwoDesks desks;
    for (Workspace* workspace : {desks.approver.get(), desks.teacher.get()}) {
        const DocId id(u"decision:sh01:"_s + QString(64, u'a'));
        TwoDesks::put(*workspace, u"brought"_s, id, {{u"kind"_s, u"decision"_s}});
        const auto report = answerOf(workspace->replication().replicate({u"brought"_s, u"desk-js01"_s}));
        CHECK(report.refused == 1);
    }
    ShownDevices shown(*desks.approver);
    auto* refusals = shown.area.findChild<QLabel*>(u"settings.refusals"_s);
    REQUIRE(eventually([&] { return refusals->isVisible(); }));
    CHECK(refusals->text().contains(u"brought"));
    CHECK(refusals->text().contains(u'1'));
    ShownDevices other(*desks.teacher);
    CHECK_FALSE(other.area.findChild<QLabel*>(u"settings.refusals"_s)->isVisible());
}
