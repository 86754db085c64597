// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/editor/RecordEdits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextEdit>
#include <QToolButton>

namespace shanke {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget& page, RecordEdits& edits, SheetFinder::Fields fields)
    : QFrame(&page),
      m_edits(edits),
      m_fields(std::move(fields)),
      m_finder(m_fields),
      m_text(new QLineEdit),
      m_count(makeLabel({}, TextRole::Muted)),
      m_case(new QCheckBox(tr("Match case"))),
      m_replacing(new QWidget),
      m_with(new QLineEdit),
      m_replace(makeButton(tr("Replace"))),
      m_replaceAll(makeButton(tr("Replace all")))
{
    createRows();
    createShortcuts(page);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { go(true); });
    connect(m_case, &QCheckBox::toggled, this, &FindBar::look);
    connect(m_with, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_edits, &RecordEdits::changed, this, [this] {
        if (isVisible())
            showCount();
    });
    hide();
}

void FindBar::createRows()
{
    const auto field = [](QLineEdit* edit, const QString& name, const QString& says) {
        edit->setObjectName(name);
        edit->setPlaceholderText(says);
        edit->setAccessibleName(says);
        edit->setMinimumWidth(scaled(160));
    };
    field(m_text, u"find.text"_s, tr("Find in this document"));
    field(m_with, u"find.with"_s, tr("Replace with"));
    m_count->setObjectName(u"find.count"_s);
    m_case->setObjectName(u"find.case"_s);
    m_replace->setObjectName(u"find.replace"_s);
    m_replaceAll->setObjectName(u"find.replaceAll"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, spacing::tight);
    auto* finding = new QHBoxLayout;
    const auto tool = [&](const QString& iconName, const QString& name, const QString& says, auto&& action) {
        QToolButton* button = makeIconButton(iconName, says);
        button->setObjectName(name);
        connect(button, &QToolButton::clicked, this, action);
        finding->addWidget(button);
    };
    finding->addWidget(m_text, 2);
    tool(u"up"_s, u"find.previous"_s, tr("Previous hit"), [this] { go(false); });
    tool(u"down"_s, u"find.next"_s, tr("Next hit"), [this] { go(true); });
    finding->addWidget(m_count);
    finding->addWidget(m_case);
    finding->addStretch(1);
    tool(u"close"_s, u"find.close"_s, tr("Close the search"), [this] { close(); });
    auto* replacing = new QHBoxLayout(m_replacing);
    replacing->setContentsMargins(0, 0, 0, 0);
    replacing->addWidget(m_with, 2);
    replacing->addWidget(m_replace);
    replacing->addWidget(m_replaceAll);
    replacing->addStretch(1);
    rows->addLayout(finding);
    rows->addWidget(m_replacing);
}

void FindBar::createShortcuts(QWidget& page)
{
    const auto add = [this](QWidget* where, const QKeySequence& keys, auto&& action) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(&page, QKeySequence(Qt::CTRL | Qt::Key_F), [this] { open(false); });
    add(&page, QKeySequence(Qt::CTRL | Qt::Key_H), [this] { open(true); });
    add(&page, QKeySequence(Qt::Key_F3), [this] { isVisible() ? go(true) : open(false); });
    add(&page, QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { isVisible() ? go(false) : open(false); });
    add(this, QKeySequence(Qt::Key_Escape), [this] { close(); });
}

// What is selected is what one looks for.
void FindBar::open(bool toReplace)
{
    QWidget* cursor = window()->focusWidget();
    if (cursor && !isAncestorOf(cursor)) {
        m_before = cursor;
        const auto* text = qobject_cast<const QTextEdit*>(cursor);
        const QString selected = text ? text->textCursor().selectedText() : QString();
        if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
            m_text->setText(selected);
    }
    m_replacing->setVisible(toReplace);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    look();
}

void FindBar::look()
{
    m_finder.look(m_text->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    showCount();
}

void FindBar::go(bool forward)
{
    m_finder.go(forward);
    showCount();
}

void FindBar::replace()
{
    if (m_finder.current() > 0) {
        m_edits.endRun();
        m_finder.replace(m_with->text());
        m_edits.endRun();
    }
    go(true);
}

void FindBar::replaceAll()
{
    int replaced = 0;
    m_edits.asOneStep([&] { replaced = m_finder.replaceAll(m_with->text()); });
    m_count->setText(tr("%n replaced", nullptr, replaced));
}

void FindBar::showCount()
{
    const int count = m_finder.count();
    const int current = m_finder.current();
    m_replace->setEnabled(count > 0);
    m_replaceAll->setEnabled(count > 0);
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current > 0)
        m_count->setText(tr("%1 of %2").arg(current).arg(count));
    else
        m_count->setText(tr("%n hit(s)", nullptr, count));
}

void FindBar::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
}

} // namespace shanke
