// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordsPage.h"

#include "lesson/schoolKinds.h"
#include "ui/common/Buttons.h"
#include "ui/common/KindWords.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Theme.h"
#include "ui/records/RecordsView.h"
#include "ui/records/listPages.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

RecordsPage::RecordsPage(ListPage page, Workspace& workspace, Clock& clock)
    : m_page(page),
      m_kinds(allKinds().on(page)),
      m_new(makeButton(newWord(), ButtonKind::Primary, u"add"_s)),
      m_comments(makeButton({}, ButtonKind::Ordinary, u"comment"_s)),
      m_view(new RecordsView(page, title(page), workspace, clock))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(createHead());
    layout->addWidget(m_view, 1);
    QStringList names;
    for (const KindDescription* kind : m_kinds)
        names.append(KindWords::label(kind->label));
    m_view->setEmpty(nameOf(page), tr("Nothing is here yet. Here stands: %1.").arg(names.join(tr(", "))),
                     newWord());
    connect(m_view, &RecordsView::recordActivated, this, &RecordsPage::recordActivated);
    connect(m_view, &RecordsView::printWanted, this, &RecordsPage::printWanted);
    connect(m_view, &RecordsView::conflictActivated, this, &RecordsPage::conflictActivated);
    connect(m_view, &RecordsView::startWanted, m_new, &QPushButton::click);
}

QString RecordsPage::title(ListPage page)
{
    return page == ListPage::Research ? tr("Research") : tr("Our school");
}

// With one kind, what is made is said; with several it is chosen.
QString RecordsPage::newWord() const
{
    //: button that starts a new record of a kind
    return m_kinds.size() == 1 ? tr("New: %1").arg(KindWords::label(m_kinds.front()->label)) : tr("New");
}

QWidget* RecordsPage::createHead()
{
    auto* head = new PageHeader(title(m_page));
    m_new->setObjectName(nameOf(m_page) + u".new"_s);
    head->addAction(m_new);
    if (showsEvidence()) {
        auto* evidence = makeButton(tr("My evidence"), ButtonKind::Ordinary, u"approved"_s);
        evidence->setObjectName(nameOf(m_page) + u".evidence"_s);
        connect(evidence, &QPushButton::clicked, this, &RecordsPage::evidenceRequested);
        head->addAction(evidence);
    }
    m_comments->setObjectName(nameOf(m_page) + u".comments"_s);
    m_comments->hide();
    connect(m_comments, &QPushButton::clicked, this, &RecordsPage::commentsRequested);
    head->addAction(m_comments);
    if (hasKind(timetableKind())) {
        auto* timetables = makeButton(tr("Timetables as tables…"), ButtonKind::Ordinary, u"today"_s);
        timetables->setObjectName(nameOf(m_page) + u".timetables"_s);
        connect(timetables, &QPushButton::clicked, this, &RecordsPage::timetablesRequested);
        head->addAction(timetables);
    }
    if (m_kinds.size() == 1)
        connect(m_new, &QPushButton::clicked, this, [this] { emit newRequested(m_kinds.front()->word); });
    else
        createMenu();
    return head;
}

void RecordsPage::offerComments(bool areThere, int fresh)
{
    m_comments->setVisible(areThere);
    m_comments->setText(fresh > 0 ? tr("%n new comment(s) on standard plans", nullptr, fresh)
                                  : tr("Comments on standard plans"));
}

bool RecordsPage::showsEvidence() const
{
    return std::any_of(m_kinds.begin(), m_kinds.end(),
                       [](const KindDescription* kind) { return kind->facts != nullptr; });
}

bool RecordsPage::hasKind(const KindDescription& wanted) const
{
    return std::any_of(m_kinds.begin(), m_kinds.end(),
                       [&](const KindDescription* kind) { return kind->word == wanted.word; });
}

void RecordsPage::createMenu()
{
    auto* menu = new QMenu(m_new);
    for (const KindDescription* kind : m_kinds)
        menu->addAction(KindWords::label(kind->label), this,
                        [this, word = kind->word] { emit newRequested(word); });
    connect(m_new, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height()))); });
}

void RecordsPage::activate()
{
    m_view->activate();
}

void RecordsPage::search(const QString& text)
{
    m_view->search(text);
}

} // namespace shanke
