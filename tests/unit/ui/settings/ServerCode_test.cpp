// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ShortCode.h"
#include "support/TestNode.h"
#include "support/catch.h"
#include "ui/settings/CodePanel.h"
#include "ui/settings/NearbyList.h"
#include "ui/settings/ServeArea.h"
#include "ui/settings/ServerArea.h"
#include "ui/settings/ServerForm.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/Account.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

namespace {

// A node of the school with a certificate of its own, and the form of a teacher.
struct CodeFixture
{
    CodeFixture()
    {
        node.show(certificate);
        QObject::connect(&form, &ServerForm::codeToCompare, &form,
                         [this](const ServerTrust& trust) { asked = trust; });
        QObject::connect(&form, &ServerForm::saved, &form, [this] { ++saves; });
    }

    static NodeCertificate newCertificate()
    {
        const QTemporaryDir folder;
        return NodeCertificate::openOrMake(folder.path()).value();
    }

    void fill(const QUrl& address)
    {
        form.setAddress(address.toString());
        form.setUser(node.user());
        form.setPassword(node.password());
    }
    void save()
    {
        const int before = saves;
        form.save();
        REQUIRE(eventually([&] { return saves > before; }));
    }
    std::optional<Digest> pinned() { return desks.teacher->account().settings().schoolServer.certificate; }

    TwoDesks desks;
    NodeCertificate certificate = newCertificate();
    TestNode node;
    ServerForm form{*desks.teacher, Hop::School};
    std::optional<ServerTrust> asked;
    int saves = 0;
};

} // namespace

TEST_CASE("ServerForm: what is typed without http goes encrypted, but on this PC", "[ui][settings]")
{
    CHECK(ServerForm::parsed(u"10.1.0.4:6984"_s) == QUrl(u"https://10.1.0.4:6984"_s));
    CHECK(ServerForm::parsed(u"county.example"_s) == QUrl(u"https://county.example"_s));
    CHECK(ServerForm::parsed(u"localhost:6984"_s) == QUrl(u"http://localhost:6984"_s));
}

TEST_CASE_METHOD(CodeFixture, "ServerForm: a new server is used after its code was compared",
                 "[ui][settings]")
{
    fill(node.url());
    save();
    REQUIRE(eventually([&] { return asked.has_value(); }));
    CHECK(asked->code == shortCode(certificate.digest()));
    CHECK_FALSE(asked->hasChanged);
    CHECK_FALSE(pinned());
    form.confirmCode();
    REQUIRE(eventually([&] { return pinned() == certificate.digest(); }));
    std::optional<QString> welcome;
    QObject::connect(&form, &ServerForm::tested, &form, [&](const QString& text) { welcome = text; });
    form.test();
    CHECK(eventually([&] { return welcome.has_value(); }));
}

TEST_CASE_METHOD(CodeFixture, "ServerForm: the code may be compared before anything is saved",
                 "[ui][settings]")
{
    fill(node.url());
    form.test();
    REQUIRE(eventually([&] { return asked.has_value(); }));
    CHECK(desks.teacher->account().settings().schoolServer.url.isEmpty());
    form.confirmCode();
    REQUIRE(eventually([&] { return pinned() == certificate.digest(); }));
    CHECK(desks.teacher->account().settings().schoolServer.url == node.url());
}

TEST_CASE_METHOD(CodeFixture, "ServerForm: a server that was set up anew is said to be another",
                 "[ui][settings]")
{
    fill(node.url());
    save();
    REQUIRE(eventually([&] { return asked.has_value(); }));
    form.confirmCode();
    REQUIRE(eventually([&] { return pinned().has_value(); }));
    asked.reset();
    const NodeCertificate other = newCertificate();
    node.show(other);
    form.checkTrust();
    REQUIRE(eventually([&] { return asked.has_value(); }));
    CHECK(asked->hasChanged);
    CHECK(asked->code == shortCode(other.digest()));
    CHECK(pinned() == certificate.digest());
}

TEST_CASE_METHOD(CodeFixture, "ServerForm: the same server at another address needs no comparing",
                 "[ui][settings]")
{
    fill(node.url());
    save();
    REQUIRE(eventually([&] { return asked.has_value(); }));
    form.confirmCode();
    REQUIRE(eventually([&] { return pinned().has_value(); }));
    asked.reset();
    QUrl moved = node.url();
    moved.setHost(u"localhost"_s);
    fill(moved);
    save();
    REQUIRE(eventually([&] { return pinned() == certificate.digest(); }));
    CHECK_FALSE(asked);
    CHECK(desks.teacher->account().settings().schoolServer.url == moved);
}

TEST_CASE_METHOD(CodeFixture, "ServerArea: the code stands large, and a different one is not trusted",
                 "[ui][settings]")
{
    fill(node.url());
    save();
    ServerArea area(*desks.teacher, Hop::School);
    area.show();
    auto* code = area.findChild<QLabel*>(u"settings.code"_s);
    REQUIRE(eventually([&] { return code->isVisible(); }));
    CHECK(code->text() == shortCode(certificate.digest()));
    area.findChild<QPushButton*>(u"settings.code.different"_s)->click();
    CHECK_FALSE(code->isVisible());
    CHECK_FALSE(pinned());
    area.hide();
    area.show();
    REQUIRE(eventually([&] { return code->isVisible(); }));
    area.findChild<QPushButton*>(u"settings.code.same"_s)->click();
    CHECK(eventually([&] { return pinned() == certificate.digest(); }));
}

TEST_CASE("NearbyList: two servers of a school are told apart", "[ui][settings]")
{
    NearbyServer one{.school = SchoolId(u"fxz"_s),
                     .node = u"1"_s,
                     .host = u"bei-ke.local"_s,
                     .address = QUrl(u"https://10.1.0.4:6984"_s),
                     .codeHint = u"0471"_s,
                     .isOwnSchool = true};
    NearbyServer other = one;
    other.codeHint = u"8812"_s;
    CHECK(NearbyList::nameOf(one).contains(u"bei-ke"));
    CHECK(NearbyList::nameOf(one).contains(u"0471"));
    CHECK(NearbyList::nameOf(one) != NearbyList::nameOf(other));
}

TEST_CASE("ServeArea: shows what others need while it serves, and why it does not", "[ui][settings]")
{
    useLook();
    ServeArea area;
    area.resize(700, 500);
    area.QWidget::show();
    auto* toggle = area.findChild<QCheckBox*>(u"settings.serve"_s);
    auto* code = area.findChild<QLabel*>(u"settings.serve.code"_s);
    QSignalSpy wished(&area, &ServeArea::wished);
    CHECK(code->text() == u"—");
    toggle->click();
    REQUIRE(wished.size() == 1);
    CHECK(wished.front().front().value<ServingWish>().isOn);
    CHECK(wished.front().front().value<ServingWish>().port == 6984);

    area.showStatus({.state = ServingStatus::State::On,
                     .addresses = {u"https://10.1.0.4:6984"_s},
                     .code = u"0471 9925 3306 1842"_s,
                     .clients = 7});
    CHECK(code->text() == u"0471 9925 3306 1842");
    CHECK(area.findChild<QLabel*>(u"settings.serve.address"_s)->text() == u"https://10.1.0.4:6984");
    CHECK(area.findChild<QLabel*>(u"settings.serve.clients"_s)->text() == u"7");

    area.showStatus({.problem = Error{ErrorKind::InUse, {}, {}}});
    CHECK_FALSE(toggle->isChecked());
    CHECK(area.findChild<QWidget*>(u"settings.serve.message"_s)->isVisible());
    CHECK(wished.size() == 1); // what is shown is no wish
}

TEST_CASE("ServeArea: names the county to carry on to, and what is missing for it", "[ui][settings]")
{
    useLook();
    ServeArea area;
    area.resize(700, 700);
    area.QWidget::show();
    auto* toggle = area.findChild<QCheckBox*>(u"settings.serve"_s);
    auto* county = area.findChild<QLineEdit*>(u"settings.serve.county"_s);
    auto* state = area.findChild<QLabel*>(u"settings.serve.county.state"_s);
    QSignalSpy wished(&area, &ServeArea::wished);
    county->setText(u"county.example"_s);
    toggle->click();
    CHECK(wished.isEmpty());
    CHECK_FALSE(toggle->isChecked());
    CHECK(area.findChild<QWidget*>(u"settings.serve.message"_s)->isVisible());
    area.findChild<QLineEdit*>(u"settings.serve.county.user"_s)->setText(u"node-fxz"_s);
    area.findChild<QLineEdit*>(u"settings.serve.county.password"_s)->setText(u"口令"_s);
    toggle->click();
    REQUIRE(wished.size() == 1);
    const auto wish = wished.front().front().value<ServingWish>();
    CHECK(wish.county.address == QUrl(u"https://county.example"_s));
    CHECK(wish.county.user == u"node-fxz");
    CHECK(wish.county.password == u"口令");
    CHECK(area.findChild<QLineEdit*>(u"settings.serve.county.password"_s)->text().isEmpty());

    ServingStatus status{.state = ServingStatus::State::On,
                         .county = {wish.county.address, u"node-fxz"_s, {}}};
    area.showStatus(status);
    const QString well = state->text();
    CHECK_FALSE(county->isEnabled());
    status.countyTrouble = u"拒绝连接"_s;
    area.showStatus(status);
    CHECK(state->text() != well);
    CHECK(state->text().contains(u"拒绝连接"));
}
