"""Writes nabla/formula/exact/derivatives.txt beside this file: derivatives by dual numbers of mpmath with 7,000 bits.

Run once, with mpmath: python3 make-derivatives.py 11 3200. A row: the bits of x and of the derivative, rounded once.
"""
import math, random, re, struct, sys
from pathlib import Path
import mpmath
from mpmath import mp, mpf
mp.prec=7000
class D:
    __slots__=('v','d')
    def __init__(s,v,d=0): s.v=mpf(v); s.d=mpf(d)
def w(x): return x if isinstance(x,D) else D(mpf(x))
def bin(f):
    def g(s,o): return f(w(s),w(o))
    return g
D.__add__=D.__radd__=bin(lambda a,b:D(a.v+b.v,a.d+b.d))
D.__sub__=bin(lambda a,b:D(a.v-b.v,a.d-b.d)); D.__rsub__=lambda s,o:w(o)-s
D.__mul__=D.__rmul__=bin(lambda a,b:D(a.v*b.v,a.d*b.v+a.v*b.d))
D.__truediv__=bin(lambda a,b:D(a.v/b.v,(a.d*b.v-a.v*b.d)/b.v**2)); D.__rtruediv__=lambda s,o:w(o)/s
D.__neg__=lambda a:D(-a.v,-a.d)
def power(a,b):
    a,b=w(a),w(b)
    if b.d==0:
        if b.v==int(b.v):
            n=int(b.v); return D(a.v**n, n*a.v**(n-1)*a.d if n else 0)
        if a.v<=0: raise ValueError
        p=a.v**b.v; return D(p,b.v*p/a.v*a.d)
    if a.v<=0: raise ValueError
    p=a.v**b.v; return D(p,p*(b.d*mp.log(a.v)+b.v*a.d/a.v))
D.__pow__=power; D.__rpow__=lambda s,o:power(o,s)
def un(f,df,ok=lambda v:True):
    def g(a):
        a=w(a)
        if not ok(a.v): raise ValueError
        return D(f(a.v),df(a.v)*a.d if a.d else 0)
    return g
one=mpf(1)
F=dict(sin=un(mp.sin,mp.cos),cos=un(mp.cos,lambda v:-mp.sin(v)),tan=un(mp.tan,lambda v:1/mp.cos(v)**2),
 exp=un(mp.exp,mp.exp),log=un(mp.log,lambda v:1/v,lambda v:v>0),sqrt=un(mp.sqrt,lambda v:1/(2*mp.sqrt(v)),lambda v:v>0),
 atan=un(mp.atan,lambda v:1/(1+v*v)),asin=un(mp.asin,lambda v:1/mp.sqrt(1-v*v),lambda v:abs(v)<1),acos=un(mp.acos,lambda v:-1/mp.sqrt(1-v*v),lambda v:abs(v)<1),
 sinh=un(mp.sinh,mp.cosh),cosh=un(mp.cosh,mp.sinh),tanh=un(mp.tanh,lambda v:1/mp.cosh(v)**2),
 cbrt=un(lambda v:mp.sign(v)*mp.root(abs(v),3),lambda v:1/(3*mp.root(abs(v),3)**2),lambda v:v!=0),
 log2=un(lambda v:mp.log(v)/mp.log(2),lambda v:1/(v*mp.log(2)),lambda v:v>0),log10=un(mp.log10,lambda v:1/(v*mp.log(10)),lambda v:v>0),
 log1p=un(lambda v:mp.log(1+v),lambda v:1/(1+v),lambda v:v>-1),expm1=un(lambda v:mp.exp(v)-1,mp.exp),
 abs=un(abs,mp.sign,lambda v:v!=0),relu=un(lambda v:max(v,0*v),lambda v:one if v>0 else 0*v,lambda v:v!=0),
 sigmoid=un(lambda v:1/(1+mp.exp(-v)),lambda v:1/(1+mp.exp(-v))*(1/(1+mp.exp(v)))))
def deriv(text,x):
    t=re.sub(r'(?<![a-z_\w.])(\d+\.?\d*(?:e-?\d+)?)',lambda m:f'N({float(m.group(1))!r})',text.replace('^','**'))
    t=re.sub(r'\bpi\b','N(PI)',t); t=re.sub(r'(?<![\w])e(?![\w])','N(EE)',t)
    env=dict(F); env.update(N=lambda v:D(mpf(v)),x=D(mpf(x),1),PI=math.pi,EE=math.e)
    return eval(t,{'__builtins__':{}},env)
random.seed(int(sys.argv[1]) if len(sys.argv)>1 else 7)
N=int(sys.argv[2]) if len(sys.argv)>2 else 3000
def expr(d):
    if d==0: return random.choice(['x']*4+['2','3','0.5','1','pi','0.1','1.25','7'])
    k=random.random()
    if k<.45: return random.choice(list(F))+'('+expr(d-1)+')'
    if k<.9:
        return '('+expr(d-1)+')'+random.choice('+-*/')+'('+expr(random.randrange(d))+')'
    return '('+expr(d-1)+')^'+random.choice(['2','3','-1','0.5','1.5','x'])
HARD=["(exp(x)-1)/x","sin(x)/x","(1-cos(x))/x^2","(x-sin(x))/x^3","log(1+x)/x","(tan(x)-x)/x^3","sqrt(1+x)-1","sqrt(x+1)-sqrt(x)","(1+x)^(1/x)","1/(1+exp(x))","x/(1+x^2)","exp(-x^2)","(exp(x)-exp(-x))/2","log(cosh(x))","atan(x)-x","log(exp(x)+1)-x","x^3-3*x+2","(x-1)^7","x^7-7*x^6+21*x^5-35*x^4+35*x^3-21*x^2+7*x-1","sin(1/x)","x*exp(-x)","sqrt(x^2+1)-x","1/x-1/(x+1)","exp(x)-1-x-x^2/2","cos(x)^2+sin(x)^2-1+x^3","tanh(x)","sigmoid(x)*(1-sigmoid(x))","cosh(x)-1","acos(1-x)","asin(x)-x","x^x","log(x)/(x-1)","abs(x)^1.5","cbrt(x)^2","(x^2-1)/(x-1)","exp(log(x))","log2(x)*x","x*log10(x)"]
rows=[];seen=set()
def bits(v): return struct.pack('>d',v).hex()
while len(rows)<N:
    if random.random()<.5:
        t=random.choice(HARD); x=random.choice([1,-1])*10**random.uniform(random.choice([-12,-4,-300 if random.random()<.1 else -3]),random.choice([0,1,2.5]))
        if random.random()<.3: x=1+10**random.uniform(-10,-1)
    else:
        t=expr(random.randint(1,4)); x=random.choice([random.uniform(-3,3),float(random.randint(-3,3)),random.gauss(0,30),round(random.uniform(-2,2),1)])
    if 'x' not in re.sub('exp','',t) or (t,x) in seen: continue
    try: r=deriv(t,x); 
    except (ValueError,ZeroDivisionError,OverflowError,mpmath.libmp.NoConvergence,TypeError): continue
    if isinstance(r.v,mpmath.mpc) or not mp.isfinite(r.v) or not mp.isfinite(r.d): continue
    if abs(r.v)>1e300 or abs(r.d)>1e300: continue
    if r.d!=0 and abs(r.d)<1e-320: continue
    if r.d!=0 and r.v!=0 and abs(r.d)<mpf(2)**-2500: continue
    seen.add((t,x)); rows.append((t,x,float(r.d)))
with open(Path(__file__).parent / 'nabla/formula/exact/derivatives.txt','w') as o:
    last=None
    for t,x,d in sorted(rows,key=lambda r:r[0]):
        if t!=last: o.write('# '+t+'\n'); last=t
        o.write(bits(x)+' '+bits(d+0.0)+'\n')
