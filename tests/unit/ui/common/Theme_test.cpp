// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "unit/ui/common/useLook.h"

#include <QFont>
#include <QRadioButton>
#include <QSettings>
#include <QStyleOptionButton>
#include <QTemporaryDir>
#include <QTest>

using namespace shanke;
using test::useLook;
using namespace Qt::StringLiterals;

TEST_CASE("Theme: type is 14 px and grows with the setting", "[ui][common]")
{
    useLook();
    CHECK(QApplication::font().pixelSize() == 14);
    CHECK(scaled(10) == 10);
    useLook(ColourScheme::Light, 200);
    CHECK(QApplication::font().pixelSize() == 28);
    CHECK(scaled(10) == 20);
    useLook();
}

TEST_CASE("Theme: no token of the style sheet is left over", "[ui][common]")
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        useLook(scheme);
        CHECK_FALSE(qApp->styleSheet().contains(u'@'));
        CHECK(qApp->styleSheet().contains(colours().accent.name()));
    }
    useLook();
}

TEST_CASE("Theme: what is one of several is round, also where the keyboard stands", "[ui][common]")
{
    for (const int percent : {100, 125, 150, 200}) {
        useLook(ColourScheme::Light, percent);
        QWidget window;
        QRadioButton first(u"停课"_s, &window);
        QRadioButton second(u"调课"_s, &window);
        second.move(0, 100);
        window.resize(300, 200);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        first.setFocus();
        for (QRadioButton* button : {&first, &second}) {
            INFO(percent << " % " << button->hasFocus());
            QStyleOptionButton option;
            option.initFrom(button);
            const QRect mark =
                button->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, button);
            const QImage image = button->grab().toImage();
            CHECK(image.pixelColor(mark.topLeft()) == image.pixelColor(0, 0));
            CHECK(image.pixelColor(mark.center().x(), mark.top()) != image.pixelColor(0, 0));
        }
    }
    useLook();
}

TEST_CASE("Theme: icons take the colour of the look in use", "[ui][common]")
{
    const auto inkOf = [] {
        const QImage image = icon(u"add"_s).pixmap(QSize(24, 24)).toImage();
        return image.pixelColor(image.rect().center()).name();
    };
    useLook(ColourScheme::Dark);
    CHECK(inkOf() == colours().text.name());
    useLook(ColourScheme::Light);
    CHECK(inkOf() == colours().text.name());
}

TEST_CASE("Appearance: what was chosen is found again, and nonsense is the default", "[ui][common]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"look.ini"_s), QSettings::IniFormat);
    CHECK(Appearance::load(settings) == Appearance{});
    const Appearance chosen{.scheme = ColourScheme::Dark, .textPercent = 150, .language = u"zh_CN"_s};
    chosen.save(settings);
    CHECK(Appearance::load(settings) == chosen);
    settings.setValue(u"appearance/textPercent"_s, u"enormous"_s);
    settings.setValue(u"appearance/scheme"_s, u"plaid"_s);
    CHECK(Appearance::load(settings).textPercent == 100);
    CHECK(Appearance::load(settings).scheme == ColourScheme::System);
    settings.setValue(u"appearance/textPercent"_s, 4000);
    CHECK(Appearance::load(settings).textPercent == 200);
}
