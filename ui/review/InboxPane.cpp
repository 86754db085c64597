// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/InboxPane.h"

#include "ui/common/Buttons.h"
#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/review/InboxDelegate.h"
#include "ui/review/ReviewBatch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

enum class ClassDays { All, UntilToday, ThisWeek, NextWeek };

std::optional<InboxDays> daysOf(ClassDays which, const QDate& today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    switch (which) {
    case ClassDays::All:
        return std::nullopt;
    case ClassDays::UntilToday:
        return InboxDays{{}, today};
    case ClassDays::ThisWeek:
        return InboxDays{monday, monday.addDays(6)};
    case ClassDays::NextWeek:
        return InboxDays{monday.addDays(7), monday.addDays(13)};
    }
    Q_UNREACHABLE();
}

} // namespace

InboxPane::InboxPane(Inbox& inbox, const ReviewBatch& batch, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_batch(batch),
      m_clock(clock),
      m_inPlace(makeLabel({}, TextRole::Muted, LineBreaks::Wrap)),
      m_list(new QListView),
      m_search(new QLineEdit),
      m_days(new QComboBox),
      m_undecided(makeButton({})),
      m_decided(makeButton({})),
      m_batchButton(makeButton({}, ButtonKind::Primary, u"check"_s))
{
    createList();
    m_batchButton->setObjectName(u"review.batch"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_inPlace->setObjectName(u"review.inPlace"_s);
    m_inPlace->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    m_inPlace->hide();
    layout->addWidget(m_inPlace);
    layout->addWidget(createShelves());
    layout->addWidget(createFilter());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_batchButton);
    connect(m_batchButton, &QPushButton::clicked, this, &InboxPane::batchWanted);
    connect(&batch, &ReviewBatch::changed, this, &InboxPane::showBatch);
    showBatch();
}

void InboxPane::createList()
{
    m_list->setObjectName(u"review.inbox"_s);
    m_list->setAccessibleName(tr("Inbox"));
    m_list->setModel(&m_inbox.model());
    m_list->setItemDelegate(new InboxDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPane::currentChanged);
}

QWidget* InboxPane::createShelves()
{
    m_undecided->setObjectName(u"review.undecided"_s);
    m_decided->setObjectName(u"review.decided"_s);
    auto* shelves = new QWidget;
    auto* layout = new QHBoxLayout(shelves);
    layout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::tight);
    for (const auto& [button, shelf] :
         {std::pair(m_undecided, InboxShelf::Undecided), std::pair(m_decided, InboxShelf::Decided)}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("kind", u"choice"_s);
        layout->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, shelf = shelf] { showShelf(shelf); });
    }
    m_undecided->setChecked(true);
    QToolButton* registers = makeIconButton(u"list"_s, tr("Registers"));
    registers->setObjectName(u"review.registers"_s);
    connect(registers, &QToolButton::clicked, this, &InboxPane::registersRequested);
    layout->addWidget(registers);
    QToolButton* delegations = makeIconButton(u"user"_s, tr("Approving in somebody's place…"));
    delegations->setObjectName(u"review.delegations"_s);
    connect(delegations, &QToolButton::clicked, this, &InboxPane::delegationsRequested);
    layout->addWidget(delegations);
    return shelves;
}

QWidget* InboxPane::createFilter()
{
    m_search->setObjectName(u"review.search"_s);
    m_search->setPlaceholderText(tr("Title, teacher or class"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, &m_inbox, &Inbox::setSought);
    m_days->setObjectName(u"review.days"_s);
    m_days->setAccessibleName(tr("Classes of which days"));
    m_days->addItem(tr("All classes"), int(ClassDays::All));
    m_days->addItem(tr("Classes until today"), int(ClassDays::UntilToday));
    m_days->addItem(tr("Classes this week"), int(ClassDays::ThisWeek));
    m_days->addItem(tr("Classes next week"), int(ClassDays::NextWeek));
    connect(m_days, &QComboBox::currentIndexChanged, this, &InboxPane::showDays);
    auto* filter = new QWidget;
    auto* layout = new QVBoxLayout(filter);
    layout->setContentsMargins(spacing::small, 0, spacing::small, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_search);
    layout->addWidget(m_days);
    return filter;
}

void InboxPane::showShelf(InboxShelf shelf)
{
    m_inbox.setShelf(shelf);
    goToRow(0);
}

void InboxPane::showDays()
{
    m_inbox.setDays(daysOf(ClassDays(m_days->currentData().toInt()), m_clock.now().date()));
    goToRow(0);
}

void InboxPane::showBatch()
{
    m_batchButton->setText(tr("Approve %n looked through (Alt+Shift+A)", nullptr, m_batch.size()));
    m_batchButton->setVisible(m_batch.size() > 0);
    QSet<DocId> marked;
    for (const InboxItem& item : m_inbox.model().rows()) {
        if (m_batch.contains(item.submission))
            marked.insert(item.submission);
    }
    m_inbox.model().setMarked(marked);
}

// In whose place, until when, and by which way plans come to this PC.
void InboxPane::showRight()
{
    const ReviewRight& right = m_inbox.right();
    QStringList lines;
    for (const ReviewRight::InPlace& each : right.inPlaceOf)
        lines.append(tr("In place of %1 until %2").arg(each.name, Formatting::day(each.until)));
    if (!lines.isEmpty())
        lines.append(tr("Plans come through the school's server or a stick."));
    else if (right.isOnAnotherPc)
        lines.append(tr("Somebody lets you approve in their place, but this PC came later: they have to "
                        "give it again, for this PC too."));
    m_inPlace->setText(lines.join(u'\n'));
    m_inPlace->setHidden(lines.isEmpty());
}

void InboxPane::showCounts()
{
    showRight();
    m_undecided->setText(tr("To decide %1").arg(m_inbox.undecided()));
    m_decided->setText(tr("Decided %1").arg(m_inbox.decided()));
}

void InboxPane::search(const QString& words, InboxShelf shelf)
{
    (shelf == InboxShelf::Decided ? m_decided : m_undecided)->click();
    m_search->setText(words);
}

bool InboxPane::isSearching() const
{
    return !m_search->text().trimmed().isEmpty() || m_days->currentIndex() > 0;
}

void InboxPane::goToRow(int step)
{
    const int rows = m_inbox.model().rowCount();
    if (rows == 0)
        return;
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    m_list->setCurrentIndex(m_inbox.model().index(std::clamp(from + step, 0, rows - 1), 0));
    if (step == 0)
        emit currentChanged();
}

bool InboxPane::choose(const DocId& submission)
{
    const int row = m_inbox.model().find(submission.toString());
    if (row >= 0)
        m_list->setCurrentIndex(m_inbox.model().index(row, 0));
    return row >= 0;
}

void InboxPane::chooseNothing()
{
    m_list->setCurrentIndex({});
}

const InboxItem* InboxPane::current() const
{
    return m_list->currentIndex().isValid() ? &m_inbox.model().row(m_list->currentIndex()) : nullptr;
}

void InboxPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace shanke
