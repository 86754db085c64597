// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/paper/ReceiptsDialog.h"
#include "unit/ui/TwoDesks.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

struct ShownReceipts
{
    explicit ShownReceipts(Workspace& workspace) : dialog(new ReceiptsDialog(workspace)) { dialog->show(); }
    ~ShownReceipts() { delete dialog; }

    QString text() { return dialog->findChild<QPlainTextEdit*>(u"receipts.shown"_s)->toPlainText(); }
    QString message() { return dialog->findChild<InfoBar*>(u"receipts.message"_s)->text(); }

    QPointer<ReceiptsDialog> dialog;
};

} // namespace

TEST_CASE("A receipt shows what was signed and its code, is saved, and checked by the code", "[ui][receipts]")
{
    TwoDesks desks;
    const Submission submission = desks.submit(desks.save(fixtureA()));
    ShownReceipts receipts(*desks.teacher);
    REQUIRE(eventually([&] { return receipts.text().contains(receiptCodeOf(submission.id)); }));
    CHECK(receipts.text().contains(u"静夜思"));
    CHECK(receipts.text().contains(QString::fromLatin1(submission.contentHash.toHex())));
    CHECK(receipts.text().contains(u"No server has signed for it yet."));

    const QTemporaryDir folder;
    receipts.dialog->saveTo(folder.filePath(u"回执.pdf"_s));
    QFile file(folder.filePath(u"回执.pdf"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));

    ShownReceipts approver(*desks.approver);
    approver.dialog->check(receiptCodeOf(submission.id).toLower());
    REQUIRE(eventually([&] { return approver.message().startsWith(u"Genuine"); }));
    CHECK(approver.text().contains(submission.id.toString()));
}

TEST_CASE("A code that nothing has, or that is none, is said to be so", "[ui][receipts]")
{
    TwoDesks desks;
    ShownReceipts receipts(*desks.teacher);
    receipts.dialog->check(u"0000-0000-0000-0000"_s);
    REQUIRE(eventually([&] { return receipts.message().startsWith(u"Nothing on this PC"); }));
    receipts.dialog->check(u"??"_s);
    REQUIRE(eventually([&] { return receipts.message().startsWith(u"This is no check code"); }));
}
