// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/common/Buttons.h"
#include "ui/common/ElidedLabel.h"
#include "unit/ui/common/useLook.h"

#include <QFormLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QToolTip>

using namespace shanke;
using test::useLook;
using namespace Qt::StringLiterals;

namespace {

const QString attack = u"<img src=\"/没有/图.png\"><h1>第一课时</h1>"_s;

const QLabel* shownTip()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->inherits("QTipLabel") && window->isVisible())
            return qobject_cast<QLabel*>(window);
    }
    return nullptr;
}

void rest(QWidget& widget, const QPoint& at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &help);
}

bool isPlain(const QLabel* label)
{
    return label && label->textFormat() == Qt::PlainText && label->text() == attack;
}

} // namespace

TEST_CASE("PlainStyle: the tool tip of a row and of a widget shows a text as it is written", "[ui][common]")
{
    useLook();
    QListWidget list;
    list.addItem(u"静夜思"_s);
    list.item(0)->setToolTip(attack);
    list.resize(300, 200);
    list.show();
    rest(*list.viewport(), list.visualItemRect(list.item(0)).center());
    CHECK(isPlain(shownTip()));
    QToolTip::hideText();

    ElidedLabel label(attack);
    label.resize(40, 20);
    label.show();
    rest(label, {5, 5});
    CHECK(isPlain(shownTip()));
    QToolTip::hideText();
}

TEST_CASE("PlainStyle: a label is plain whoever made it", "[ui][common]")
{
    useLook();
    QLabel label(attack);
    label.show();
    CHECK(isPlain(&label));

    QWidget form;
    QLineEdit field;
    auto* layout = new QFormLayout(&form);
    layout->addRow(attack, &field);
    form.show();
    CHECK(isPlain(qobject_cast<QLabel*>(layout->labelForField(&field))));

    QMessageBox question(QMessageBox::Question, attack, attack, QMessageBox::Cancel);
    question.setInformativeText(attack);
    question.show();
    for (const QString& part : {u"qt_msgbox_label"_s, u"qt_msgbox_informativelabel"_s})
        CHECK(isPlain(question.findChild<QLabel*>(part)));
}

TEST_CASE("Buttons: a name given by a server is no shortcut", "[ui][common]")
{
    useLook();
    const QScopedPointer<QPushButton> button(makeButton(plainCaption(u"县&中心 R&D"_s)));
    CHECK(button->shortcut().isEmpty());
}
