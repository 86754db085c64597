// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shanke {

// The stages of a research project, in their order (domain 1.5).
enum class ProjectStage {
    Application, // 申报
    Approval,    // 立项
    Opening,     // 开题
    Running,     // 实施
    Midterm,     // 中期
    Conclusion,  // 结题
    Archive,     // 归档
};

// The seven kinds of material that the conclusion asks for.
enum class ProjectMaterial {
    Notice,       // 立项通知
    Research,     // 研究方案
    Operation,    // 操作方案
    MidtermPaper, // 中期报告
    Process,      // 过程资料
    Results,      // 成果
    Other,        // 其他: nobody misses it
};

} // namespace shanke
