// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/CommentedDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Formatting.h"
#include "ui/common/Labels.h"
#include "ui/common/Words.h"
#include "ui/common/dialogSize.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize CommentedSize(760, 480);
constexpr int StandardRole = Qt::UserRole;

QString countOf(const CommentedPlan& each)
{
    const QString all = CommentedDialog::tr("%n comment(s)", nullptr, each.comments);
    //: %1: so many comments; so many of them new
    return each.fresh > 0 ? CommentedDialog::tr("%1, %n new", nullptr, each.fresh).arg(all) : all;
}

} // namespace

CommentedDialog::CommentedDialog(const QList<CommentedPlan>& plans, const QDateTime& now, QWidget* parent)
    : QDialog(parent), m_list(makeList(plans, now))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Comments on my standard plans"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(
        makeLabel(tr("What teachers of all schools say of the plans of the columns that you keep. "
                     "A plan that you open is read; its next version is published from the plan "
                     "that it comes from."),
                  TextRole::Body, LineBreaks::Wrap));
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    resize(dialogSize(*this, CommentedSize));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    connect(m_list, &QTreeWidget::itemActivated, this, &CommentedDialog::choose);
}

// What is new stands out by its words and its weight.
QTreeWidget* CommentedDialog::makeList(const QList<CommentedPlan>& plans, const QDateTime& now)
{
    auto* list = new QTreeWidget;
    list->setObjectName(u"commented.list"_s);
    list->setAccessibleName(tr("Standard plans"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setColumnCount(FieldCount);
    list->setHeaderLabels({tr("Title"), tr("Column"), tr("Comments"), tr("Last")});
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    for (const int field : {Course, Comments, Last})
        list->header()->setSectionResizeMode(field, QHeaderView::ResizeToContents);
    for (const CommentedPlan& each : plans) {
        const LessonHeader& header = each.plan.header;
        //: a grade and a subject
        const QString course = tr("%1 %2").arg(Words::grade(header.grade), Words::subject(header.subject));
        auto* item = new QTreeWidgetItem(
            list, {Words::title(header), course, countOf(each), Formatting::moment(each.last, now)});
        item->setData(Title, StandardRole, each.plan.id.toString());
        QFont font = list->font();
        font.setBold(each.fresh > 0);
        for (int field = 0; field < FieldCount; ++field)
            item->setFont(field, font);
    }
    return list;
}

QWidget* CommentedDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* open = makeButton(tr("Read them"), ButtonKind::Primary);
    open->setObjectName(u"commented.open"_s);
    connect(open, &QPushButton::clicked, this, &CommentedDialog::choose);
    auto* shut = makeButton(tr("Close"));
    shut->setObjectName(u"commented.close"_s);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(open);
    layout->addStretch(1);
    layout->addWidget(shut);
    return row;
}

void CommentedDialog::choose()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    emit chosen(DocId(item->data(Title, StandardRole).toString()));
    close();
}

} // namespace shanke
