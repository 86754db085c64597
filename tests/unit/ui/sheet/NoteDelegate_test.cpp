// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/sheet/NoteDelegate.h"
#include "unit/ui/common/useLook.h"

#include <QListView>
#include <QStandardItemModel>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("A heading that is wider than its list takes another line", "[ui][sheet]")
{
    useLook();
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"好"_s, Qt::DisplayRole);
    model.setData(model.index(0, 0), u"姜𠮷䶮 · 木鼓坪中心小学 · 3月9日 08:30 · 已到县里"_s,
                  NoteDelegate::HeadingRole);
    const std::unique_ptr<QListView> list(makeNoteList(&model));
    list->show();
    const auto heightAt = [&](int width) {
        list->resize(width, 300);
        return list->sizeHintForIndex(model.index(0, 0)).height();
    };
    CHECK(heightAt(180) > heightAt(900));
}
