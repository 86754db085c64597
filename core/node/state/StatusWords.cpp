// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/state/StatusWords.h"

#include <QByteArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

StatusWords english()
{
    StatusWords words;
    words.language = u"en"_s;
    words.title = u"The school's server: %1"_s;
    words.asOf = u"As of %1"_s;
    words.never = u"never"_s;
    words.nothing = u"nothing"_s;
    words.unknown = u"not known"_s;
    words.attention = u"Something needs you"_s;
    words.allWell = u"All is well."_s;
    words.notYet = u"Not everything was looked at yet."_s;
    words.county = u"County"_s;
    words.noCounty = u"This server follows no county."_s;
    words.lastContact = u"Last contact"_s;
    words.countyReached = u"It can be reached."_s;
    words.countyNotAsked = u"It was not asked yet."_s;
    words.countyAway = u"It cannot be reached now: %1"_s;
    words.lacked = u"The county has not opened these databases for this server; its administrator does that "
                   "with provision:"_s;
    words.owed = u"What has not gone to the county"_s;
    words.waitingChanges = u"%1 changes wait"_s;
    words.notCompared = u"not compared since the server started"_s;
    words.refused = u"the county did not take %1"_s;
    words.files = u"Files and disk"_s;
    words.freeSpace = u"Free on the disk"_s;
    words.lowSpace = u"Below %1 MiB no backups are made: make room."_s;
    words.lastCheck = u"Last check of everything"_s;
    words.checkClean = u"all is as it was written"_s;
    words.findings = u"What it found"_s;
    words.lastBackup = u"Last backup"_s;
    words.backupTrouble = u"The last one could not be made: %1"_s;
    words.damaged = u"Damaged, and being made anew"_s;
    words.repairs = u"Repaired databases"_s;
    words.notRepaired = u"could not be repaired"_s;
    words.checkNow = u"Check everything now"_s;
    words.pcs = u"PCs of the school: %1"_s;
    words.silentPcs = u"Not heard from for two weeks"_s;
    words.noSilentPcs = u"No PC is known to have been silent for two weeks."_s;
    words.heardSince = u"Noted since %1"_s;
    words.lastHeard = u"last heard from: %1"_s;
    return words;
}

StatusWords chinese()
{
    StatusWords words;
    words.language = u"zh-CN"_s;
    words.title = u"学校服务器：%1"_s;
    words.asOf = u"截至 %1"_s;
    words.never = u"从未"_s;
    words.nothing = u"无"_s;
    words.unknown = u"未知"_s;
    words.attention = u"有事需要处理"_s;
    words.allWell = u"一切正常。"_s;
    words.notYet = u"还没有全部看过。"_s;
    words.county = u"县平台"_s;
    words.noCounty = u"这台服务器不连接县平台。"_s;
    words.lastContact = u"上次联系"_s;
    words.countyReached = u"现在连得上。"_s;
    words.countyNotAsked = u"还没有联系过。"_s;
    words.countyAway = u"现在连不上：%1"_s;
    words.lacked = u"县平台还没有为这台服务器开通下列数据库，请县管理员用 provision 开通："_s;
    words.owed = u"还没有送到县平台的内容"_s;
    words.waitingChanges = u"%1 处改动等待发送"_s;
    words.notCompared = u"服务器启动后还没有核对"_s;
    words.refused = u"县平台没有接收 %1"_s;
    words.files = u"文件和硬盘"_s;
    words.freeSpace = u"硬盘剩余空间"_s;
    words.lowSpace = u"低于 %1 MiB 就不再备份，请腾出空间。"_s;
    words.lastCheck = u"上次全面检查"_s;
    words.checkClean = u"内容完好"_s;
    words.findings = u"检查发现"_s;
    words.lastBackup = u"上次备份"_s;
    words.backupTrouble = u"最近一次备份没有成功：%1"_s;
    words.damaged = u"已损坏、正在修复"_s;
    words.repairs = u"修复过的数据库"_s;
    words.notRepaired = u"没有修好"_s;
    words.checkNow = u"现在全面检查"_s;
    words.pcs = u"本校电脑：%1 台"_s;
    words.silentPcs = u"两周没有联系过的电脑"_s;
    words.noSilentPcs = u"没有发现两周未联系的电脑。"_s;
    words.heardSince = u"从 %1 开始记录"_s;
    words.lastHeard = u"上次联系：%1"_s;
    return words;
}

double weightOf(const QByteArray& range)
{
    const qsizetype at = range.indexOf(";q=");
    return at < 0 ? 1.0 : range.mid(at + 3).trimmed().toDouble();
}

// How much a language is wanted, 0 to 1; less for what stands later.
double wishFor(const QByteArray& language, QByteArrayView acceptLanguage)
{
    constexpr double Later = 0.0001;
    double place = 0;
    const auto ranges = acceptLanguage.first(std::min<qsizetype>(acceptLanguage.size(), 1000)).toByteArray();
    for (const QByteArray& range : ranges.toLower().split(',')) {
        if (range.trimmed().startsWith(language))
            return weightOf(range) - place;
        place += Later;
    }
    return 0;
}

} // namespace

const StatusWords& StatusWords::in(QByteArrayView acceptLanguage)
{
    static const StatusWords inEnglish = english();
    static const StatusWords inChinese = chinese();
    return wishFor("zh", acceptLanguage) > wishFor("en", acceptLanguage) ? inChinese : inEnglish;
}

} // namespace shanke
